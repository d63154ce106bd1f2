import { ApiObject, Chart, type IResolver, Lazy, type ResolutionContext } from 'cdk8s';
import { Construct } from 'constructs';
import { ArgoCd, Bundle, ClusterFact, Fleet, FleetApp, Hub, Manifest, Tier } from '../../src';
import { RULES } from '../../src/rules';
import type { Rule } from '../../src/rules/rule';
import type { FindingCase } from './finding-case';
import { configMap, type MinimalFleet, minimalFleet, scratchOutput } from './minimal-fleet';
import { Note } from './note';

/** What the frameworks of others leave where a value comes later. */
const TOKEN = `\${Token[REGION.1]}`;

const declaring = (declare: (made: MinimalFleet) => unknown) => () => {
  const made = minimalFleet();
  declare(made);
  return made;
};

/** A ConfigMap whose one value is given. */
const saying = (value: unknown) =>
  declaring(({ notes }) => {
    const manifest = { apiVersion: 'v1', kind: 'ConfigMap', data: { said: value } };
    new Manifest(notes.chart, 'said', manifest);
  });

/** Reads the tokens of another framework. */
class TokenReader implements IResolver {
  public resolve(context: ResolutionContext): void {
    if (context.value === TOKEN) context.replaceValue('eu-central-1');
  }
}

const resolving = (resolvers: IResolver[]) => {
  const made = minimalFleet({ app: { outdir: scratchOutput(), resolvers } });
  new Manifest(made.notes.chart, 'said', {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    data: { region: TOKEN },
  });
  return made;
};

/** An app with as many fleets, hubs and Argo CDs as are asked for. */
const counting = (asked: { fleets?: number; argoCds?: number; hubs?: number }) => () => {
  const { fleets = 1, argoCds = 1, hubs = 1 } = asked;
  const app = new FleetApp({ outdir: scratchOutput() });
  const ids = (count: number, name: string) => Array.from({ length: count }, (_, index) => `${name}-${index}`);
  for (const id of ids(fleets, 'acme')) {
    const fleet = new Fleet(app, id, { domain: 'fleet.acme.io', tiers: [new Tier('dev')] });
    for (const name of ids(argoCds, 'argocd')) new ArgoCd(fleet, name, { repoUrl: 'https://git.acme.io/fleet.git' });
    for (const name of ids(hubs, 'hub')) new Hub(fleet, name, { kubernetesVersion: '1.36.2' });
  }
  return { app };
};

const countCase = (
  code: string,
  wanted: { what: string; path: string; many: string; example: string },
  fails: Parameters<typeof counting>[0],
): FindingCase => {
  const count = Object.values(fails)[0]!;
  const problem = count === 0 ? `there is no ${wanted.what}` : `there are ${count} of ${wanted.what}: ${wanted.many}`;
  const remedy =
    count === 0 ? `add one, as in ${wanted.example}` : 'keep one: a fleet has an app, a hub and an Argo CD of its own';
  return {
    name: `${count} of ${wanted.what}`,
    found: { text: `${code} ${wanted.path}: ${problem}; ${remedy}`, value: `${count}`, limit: '1', acceptable: false },
    passes: counting({}),
    fails: counting(fails),
  };
};

const FLEETS = {
  what: 'Fleet',
  path: '(app)',
  many: "'acme-0', 'acme-1'",
  example: "new Fleet(app, 'acme', {...})",
};
const ARGO_CDS = {
  what: 'ArgoCd',
  path: 'acme-0',
  many: "'acme-0/delivery/argocd-0', 'acme-0/delivery/argocd-1'",
  example: "new ArgoCd(fleet, 'argocd', {...})",
};
const HUBS = {
  what: 'Hub',
  path: 'acme-0',
  many: "'acme-0/clusters/hub-0', 'acme-0/clusters/hub-1'",
  example: "new Hub(fleet, 'hub', {...})",
};

/** What is wrong with the whole app, or with what its constructs do when they are rendered. */
export const RUN_CASES: readonly FindingCase[] = [
  countCase('FL6131', FLEETS, { fleets: 0 }),
  countCase('FL6131', FLEETS, { fleets: 2 }),
  countCase('FL6132', ARGO_CDS, { argoCds: 0 }),
  countCase('FL6132', ARGO_CDS, { argoCds: 2 }),
  countCase('FL6133', HUBS, { hubs: 0 }),
  {
    name: 'an object that depends on another bundle',
    found: {
      text: "FL6109 acme/bundles/extra/extra: depends on 'acme/bundles/notes/note', which is no object of bundle 'extra'; name the other bundle in 'requires'",
      value: 'acme/bundles/notes/note',
    },
    passes: dependingOn('sibling'),
    fails: dependingOn('stranger'),
  },
  {
    name: 'a chart outside all bundles',
    found: {
      text: "FL6134 (app): 'loose' is written, but delivered to no cluster; use a bundle's chart, as in new Bundle(fleet, 'notes', {...}).chart",
      value: "'loose'",
      severity: 'warning',
    },
    passes: declaring(({ app }) => new Construct(app, 'loose')),
    fails: declaring(({ app }) => new Chart(app, 'loose')),
  },
  {
    name: 'a lazy value that throws',
    found: {
      text: 'FL9021 acme/bundles/notes/said: cannot be turned into data: no such price; mend the value that is named',
    },
    passes: saying(Lazy.any({ produce: () => 'a price' })),
    fails: saying(
      Lazy.any({
        produce: () => {
          throw new Error('no such price');
        },
      }),
    ),
  },
  {
    name: 'an object whose toJson throws',
    found: {
      text: 'FL9021 acme/bundles/notes/odd: cannot be turned into data: not today; mend the value that is named',
    },
    passes: declaring(({ notes }) => configMap(notes, 'odd')),
    fails: declaring(({ notes }) => new Odd(notes.chart, 'odd', { apiVersion: 'v1', kind: 'ConfigMap' })),
  },
  {
    name: 'what a construct asks for in its validation',
    found: {
      text: 'FL9022 acme/bundles/notes/second: a note is too short; mend what the construct asks for',
    },
    passes: declaring(({ notes }) => configMap(notes, 'second').node.addValidation({ validate: () => [] })),
    fails: declaring(({ notes }) =>
      configMap(notes, 'second').node.addValidation({ validate: () => ['a note is too short'] }),
    ),
  },
  {
    name: 'a validation that throws',
    found: {
      text: 'FL9022 acme/bundles/notes/second: no list to look at; mend what the construct asks for',
    },
    passes: declaring(({ notes }) => configMap(notes, 'second').node.addValidation({ validate: () => [] })),
    fails: declaring(({ notes }) =>
      configMap(notes, 'second').node.addValidation({
        validate: () => {
          throw new Error('no list\n    to look at\n    at Object.<anonymous> (note.ts:1:1)');
        },
      }),
    ),
  },
  {
    name: 'a validation of the fleet itself',
    found: { text: 'FL9022 acme: too few clusters; mend what the construct asks for' },
    passes: declaring(({ fleet }) => fleet.node.addValidation({ validate: () => [] })),
    fails: declaring(({ fleet }) => fleet.node.addValidation({ validate: () => ['too few clusters'] })),
  },
  {
    name: 'a ClusterFact outside the values of a chart',
    found: {
      text: "FL9023 acme/bundles/notes/said: a ClusterFact stands outside the values of a HelmBundle, at '.data.said'; use facts in Helm values only, whole or through ClusterFact.format, or vary by what differs",
      value: '.data.said',
      acceptable: false,
    },
    passes: saying('eu-central-1'),
    fails: saying(ClusterFact.region()),
  },
  {
    name: 'a ClusterFact inside a text',
    found: {
      text: "FL9023 acme/bundles/notes/said: a ClusterFact stands outside the values of a HelmBundle, at '.data.said'; use facts in Helm values only, whole or through ClusterFact.format, or vary by what differs",
      value: '.data.said',
      acceptable: false,
    },
    passes: saying('region eu-central-1'),
    fails: saying(`region ${ClusterFact.region()}`),
  },
  {
    name: 'two objects of one file',
    found: {
      text: "FL9024 acme/bundles/notes/again: ConfigMap 'note' is written to 'fleet/notes/all/configmap.shop.note.yaml', which 'acme/bundles/notes/note' takes too; give one of them another id, or another metadata.name",
      value: 'fleet/notes/all/configmap.shop.note.yaml',
      acceptable: false,
    },
    passes: declaring(({ notes }) => renamed(notes, 'again')),
    fails: declaring(({ notes }) => renamed(notes, 'note')),
  },
  {
    name: 'an object without a name',
    found: {
      text: 'FL9025 acme/bundles/notes/again: object has no metadata.name; give metadata.name as text',
      acceptable: false,
    },
    passes: declaring(({ notes }) => renamed(notes, 'again')),
    fails: declaring(({ notes }) => renamed(notes, '')),
  },
  {
    name: 'a renderAt that throws',
    found: {
      text: "FL9026 acme/components/web: renderAt for cohort 'all' of 'web' failed: no image given; mend renderAt: nothing of this component was rendered",
    },
    passes: declaring(({ fleet }) => new Note(fleet, 'web', { namespace: 'tools' }, () => undefined)),
    fails: declaring(
      ({ fleet }) =>
        new Note(fleet, 'web', { namespace: 'tools' }, () => {
          throw new Error('no image given');
        }),
    ),
  },
  {
    name: 'what a resolver says when it fails',
    found: {
      text: "FL9028 acme/bundles/notes/said: a resolver could not fetch a value, and left its message in the object, at '.data.said'; check that the stack is deployed and its endpoint and region are reachable, and run again",
      value: '.data.said',
      acceptable: false,
    },
    passes: saying('arn:aws:iam::123456789012:role/notes'),
    fails: saying('Failed fetching value for output RoleArn: no such stack'),
  },
  {
    name: 'a token that no resolver reads',
    found: {
      text: "FL9029 acme/bundles/notes/said: an unresolved token is left in the object, at '.data.region'; give the app the resolver of the framework that made it, and pass tokens whole, never joined or as keys",
      value: '.data.region',
      acceptable: false,
    },
    passes: () => resolving([new TokenReader()]),
    fails: () => resolving([]),
  },
  {
    name: 'a fault of the library itself',
    found: {
      text: 'FL9027 acme: failed unexpectedly: a rule of ours broke; report this with the code that leads to it: it is a fault of the library',
      acceptable: false,
    },
    passes: () => minimalFleet(),
    fails: () => breaking(minimalFleet()),
  },
];

class Odd extends ApiObject {
  public override toJson(): any {
    throw new Error('not today');
  }
}

function renamed(notes: Bundle, name: string) {
  return new Manifest(notes.chart, 'again', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
}

function dependingOn(whom: 'sibling' | 'stranger') {
  return declaring(({ fleet, notes }) => {
    const extra = new Bundle(fleet, 'extra', { namespace: 'tools' });
    const sibling = configMap(extra, 'sibling');
    const stranger = notes.chart.node.findChild('note');
    configMap(extra, 'extra').node.addDependency(whom === 'sibling' ? sibling : stranger);
  });
}

/** A fleet whose first synth meets a rule that throws. */
function breaking(made: MinimalFleet): MinimalFleet {
  const rules = RULES as Record<string, Rule>;
  rules.broken = () => {
    delete rules.broken;
    throw new Error('a rule of ours broke');
  };
  return made;
}
