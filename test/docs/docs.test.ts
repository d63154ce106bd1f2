import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import {
  ArgoCd,
  Bundle,
  Cluster,
  ClusterSelector,
  Fleet,
  FleetApp,
  FleetComponent,
  Hub,
  Manifest,
  Registration,
  type RenderTarget,
  Team,
  Tier,
} from '../../src';
import { anchorsOf, type Block, blocksOf, linksOf, type Page } from './markdown';
import { typeErrors } from './type-check';

const ROOT = path.join(__dirname, '..', '..');

const read = (file: string): Page => ({ file, text: readFileSync(path.join(ROOT, file), 'utf8') });
const pagesIn = (folder: string) =>
  readdirSync(path.join(ROOT, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => read(`${folder}/${file}`));

const readme = read('README.md');
const stories = readdirSync(path.join(ROOT, 'examples')).map((story) => `examples/${story}/README.md`);
const pages = [readme, ...pagesIn('docs'), ...stories.filter((file) => existsSync(path.join(ROOT, file))).map(read)];
const isTypeScript = ({ language }: Block) => language === 'ts' || language === 'typescript';

/** A block that is wrong on its second line. */
const planted = (fixture?: string): Block => ({
  file: 'docs/planted.md',
  line: 10,
  language: 'ts',
  code: `${fixture ? '' : "import { Team, Tier } from 'cdk8s-fleet';"}\nnew Tier(7);\nnew Team('shop');`,
  fixture,
});

describe('code of the docs', () => {
  const wrong = { ...planted(), fixture: undefined, code: "new Tier('dev');", file: 'docs/bare.md' };
  const errors = typeErrors([...pages.flatMap(blocksOf).filter(isTypeScript), planted(), planted('fleet'), wrong]);
  const isPlanted = (error: string) => /^docs\/(planted|bare)\.md/.test(error);

  it('compiles', () => {
    expect(errors.filter((error) => !isPlanted(error))).toEqual([]);
  });

  it('is told apart from code that does not, by page and line, with and without a fixture', () => {
    const told = "docs/planted.md:11 Argument of type 'number' is not assignable to parameter of type 'string'.";
    expect(errors.filter((error) => error.startsWith('docs/planted.md'))).toEqual([told, told]);
  });

  it('says where it stands: it imports from the library, or names a fixture', () => {
    expect(errors.filter((error) => error.startsWith('docs/bare.md'))).toEqual([
      "docs/bare.md:10 neither imports from 'cdk8s-fleet' nor names a fixture",
      "docs/bare.md:10 Cannot find name 'Tier'.",
    ]);
  });

  it('is found by the fences around it', () => {
    const text = 'a\n\n<!-- fixture: fleet -->\n\n```ts\none\ntwo\n```\n\n- b\n\n  ```sh\n  three\n  ```\n';
    expect(blocksOf({ file: 'a.md', text })).toEqual([
      { file: 'a.md', line: 6, language: 'ts', code: 'one\ntwo', fixture: 'fleet' },
      { file: 'a.md', line: 13, language: 'sh', code: '  three', fixture: undefined },
    ]);
  });
});

describe('Python and Go of the docs', () => {
  const sources = ['python', 'go'].flatMap((language) => {
    const folder = `test/languages/${language}`;
    return readdirSync(path.join(ROOT, folder))
      .filter((file) => /\.(py|go)$/.test(file))
      .map((file) => read(`${folder}/${file}`));
  });
  const strangers = (blocks: readonly Block[]) =>
    blocks
      .filter(
        ({ language, code }) => ['python', 'go'].includes(language) && !sources.some(({ text }) => text.includes(code)),
      )
      .map(({ file, line }) => `${file}:${line}`);

  it('is what the tests of the languages run, word for word', () => {
    expect(strangers(pages.flatMap(blocksOf))).toEqual([]);
  });

  it('is told when it is not', () => {
    const block = { ...planted(), language: 'python', code: 'class Web(FleetComponent):\n    pass' };
    expect(strangers([block])).toEqual(['docs/planted.md:10']);
  });
});

describe('links of the docs', () => {
  const isThere = (file: string) => existsSync(path.join(ROOT, file));
  const deadLinks = (page: Page): string[] =>
    linksOf(page)
      .filter(
        ({ target, anchor }) =>
          !(target === page.file || isThere(target)) || (anchor && !anchors(page, target).includes(anchor)),
      )
      .map(({ line, target, anchor }) => `${page.file}:${line} ${target}${anchor ? `#${anchor}` : ''}`);
  const anchors = (page: Page, target: string) => anchorsOf(target === page.file ? page : read(target));

  it('lead somewhere', () => {
    expect(pages.flatMap(deadLinks)).toEqual([]);
  });

  it('are told when they are dead: the file or the heading', () => {
    const text = [
      '# A page',
      '[one](findings.md) [two](gone.md) [three](findings.md#no-such-heading) [four](#a-page)',
      '[five](#gone) [six](https://example.org/gone.md) `[seven](gone.md)`',
    ].join('\n');
    expect(deadLinks({ file: 'docs/planted.md', text })).toEqual([
      'docs/planted.md:2 docs/gone.md',
      'docs/planted.md:2 docs/findings.md#no-such-heading',
      'docs/planted.md:3 docs/planted.md#gone',
    ]);
  });
});

describe('codes that the docs name', () => {
  const explained = new Set(read('docs/findings.md').text.match(/(?<=^### )FL\d{4}/gm));
  const unknown = (page: Page) =>
    [...page.text.matchAll(/FL\d{4}/g)].flatMap(([code]) => (explained.has(code) ? [] : code));

  it('are explained in docs/findings.md', () => {
    expect(pages.flatMap((page) => unknown(page).map((code) => `${page.file} ${code}`))).toEqual([]);
  });

  it('are told when they are not', () => {
    expect(unknown({ file: 'docs/planted.md', text: 'FL1001 and FL1999' })).toEqual(['FL1999']);
  });
});

describe('the README', () => {
  const { scripts } = JSON.parse(read('package.json').text) as { scripts: Record<string, string> };
  const blocks = blocksOf(readme);
  const missing = (commands: string) =>
    [...commands.matchAll(/npm (?:run )?([\w:-]+)/g)]
      .map(([, script]) => script!)
      .filter((one) => one !== 'ci' && !scripts[one]);

  it('names only commands that exist for the first five minutes', () => {
    const commands = blocks.find(({ language }) => language === 'sh')!.code;
    expect(commands).toMatch(/npm run example/);
    expect(missing(commands)).toEqual([]);
    expect(missing('npm ci && npm run exmaple && npm test')).toEqual(['exmaple']);
  });

  it('shows the findings that the code prints', () => {
    const shown = blocks.find(({ code }) => code.includes('nothing was written'))!.code;
    expect(shown.split('\n')).toEqual(messageOfBrokenFleet().split('\n'));
  });
});

/** Reads what differs among the clusters of its one cohort. */
class Web extends FleetComponent {
  public override renderAt(target: RenderTarget): void {
    new Manifest(target.chart, 'tier', { apiVersion: 'v1', kind: 'ConfigMap', data: { tier: target.tier.name } });
  }
}

/** The fleet of the README with three mistakes. */
function messageOfBrokenFleet(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fleet-docs-'));
  try {
    describeBrokenFleet(path.join(folder, 'dist')).synth();
    return '';
  } catch (error) {
    return (error as Error).message.replaceAll(`${folder}/`, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function describeBrokenFleet(outdir: string): FleetApp {
  const [dev, prod] = [new Tier('dev'), new Tier('prod')];
  const shop = new Team('shop', { namespaces: ['shop'] });
  const app = new FleetApp({ outdir });
  const fleet = new Fleet(app, 'acme', { domain: 'fleet.acme.io', tiers: [dev, prod], teams: [shop] });
  new ArgoCd(fleet, 'argocd', { repoUrl: 'https://git.acme.io/fleet.git' });
  new Hub(fleet, 'hub', { kubernetesVersion: '1.36.2' });
  for (const [name, tier, podCidr] of [
    ['lab', dev, '10.1.0.0/99'],
    ['prod-eu', prod, '10.2.0.0/16'],
  ] as const) {
    const registration = Registration.aws({ server: `https://${name}.eks.acme.io`, clusterName: name });
    const common = { region: 'eu-central-1', kubernetesVersion: '1.36.2', podCidrs: [podCidr] };
    new Cluster(fleet, name, { ...common, tier, registration });
  }
  new Web(fleet, 'web', { team: shop, namespace: 'shop' });
  const notes = new Bundle(fleet, 'notes', {
    team: shop,
    namespace: 'shop',
    clusters: ClusterSelector.named('lab', 'lba'),
  });
  new Manifest(notes.chart, 'note', { apiVersion: 'v1', kind: 'ConfigMap', data: { hello: 'lab' } });
  return app;
}
