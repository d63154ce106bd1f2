import { HelmBundle } from '../../../src';
import type { MinimalFleet } from '../../fleets/minimal-fleet';
import { extra, fleetAnd, fleetOfHub, fleetWith, info, memos } from './fleets';
import type { TransitionCase } from './transition-case';

const CHART = { namespace: 'tools', version: '1.2.3' };

/** What was the bundle `memos`, from a chart. */
const charted = ({ fleet, shop }: MinimalFleet) =>
  new HelmBundle(fleet, 'memos', {
    chartName: 'memos',
    repoUrl: 'https://charts.acme.io',
    version: '1.2.3',
    team: shop,
    namespace: 'shop',
  });

/** Where the fleet lies, what it is called, and where its bundles come from. */
export const PLACE_CASES: Readonly<Record<string, readonly TransitionCase[]>> = {
  fleetLabels: [
    {
      name: 'another domain of labels',
      before: fleetAnd(),
      after: fleetWith({ fleet: { domain: 'fleet.acme.com' } }),
      found: [
        {
          text: "FL6211 acme: label domain of the fleet was 'fleet.acme.io' and is 'fleet.acme.com', so every label and selector would change, and registrations that do not change with them, of 2 clusters, would be selected by nothing; keep 'fleet.acme.io'; where it has to change, first relabel registrations that others write, then accept this with a reason",
          value: 'fleet.acme.com',
          limit: 'fleet.acme.io',
        },
      ],
      harmless: [
        {
          name: 'another label of a cluster',
          before: fleetAnd(),
          after: fleetWith({ lab: { labels: { 'acme.io/zone': 'a' } } }),
        },
      ],
    },
    {
      name: 'another name of the fleet',
      before: fleetAnd(),
      after: fleetWith({ fleetId: 'acme-two' }),
      found: [
        {
          text: "FL6211 acme-two: name of the fleet was 'acme' and is 'acme-two', so every label and selector would change, and registrations that do not change with them, of 2 clusters, would be selected by nothing; keep 'acme'; where it has to change, first relabel registrations that others write, then accept this with a reason",
          value: 'acme-two',
          limit: 'acme',
        },
      ],
      harmless: [],
    },
  ],
  hubRenamed: [
    {
      name: 'another name of the hub',
      before: fleetOfHub('hub'),
      after: fleetOfHub('control'),
      found: [
        {
          text: "FL6212 acme/clusters/control: the hub was named 'hub' and is named 'control', so that its former registration and Applications ('hub.registrations') would fight with the new ones; name it 'hub'; for another hub bootstrap it anew, with previous: ''",
          value: 'control',
          limit: 'hub',
          acceptable: false,
        },
      ],
      harmless: [
        {
          name: 'a hub of another version',
          before: fleetAnd(),
          after: fleetWith({ hub: { kubernetesVersion: '1.36.3' } }),
        },
      ],
    },
  ],
  argoCdMoves: [
    {
      name: 'another namespace of Argo CD',
      before: fleetAnd(),
      after: fleetWith({ argoCd: { namespace: 'gitops' } }),
      found: [
        {
          text: "FL6213 acme/delivery/argocd: namespace of Argo CD was 'argocd' and is 'gitops', where the root on the hub may not write, so that nothing would be delivered any more; keep 'argocd'; for another installation of Argo CD bootstrap it anew, with previous: ''",
          value: 'gitops',
          limit: 'argocd',
          acceptable: false,
        },
      ],
      harmless: [
        {
          name: 'the namespace of Argo CD said aloud',
          before: fleetAnd(),
          after: fleetWith({ argoCd: { namespace: 'argocd' } }),
        },
      ],
    },
  ],
  sourceReplaced: [
    {
      name: 'a directory that becomes a chart',
      before: fleetAnd(memos(['more'])),
      after: fleetAnd(charted),
      found: [
        {
          text: "FL6214 acme/bundles/memos: bundle 'memos' was a directory and is a chart now, which would delete ConfigMap 'shop/memo', ConfigMap 'shop/more' on 2 clusters ('lab', 'live'), unless the new source brings it by the same name; give the new source a bundle of its own beside the old one and retire that, or accept this with a reason",
          value: 'memos',
        },
      ],
      harmless: [
        {
          name: 'a chart of another version',
          before: fleetAnd(info(CHART)),
          after: fleetAnd(info({ ...CHART, version: '1.2.4' })),
        },
        { name: 'a directory of the same objects', before: fleetAnd(extra()), after: fleetAnd(extra({ varyBy: [] })) },
      ],
    },
    {
      name: 'a chart that becomes a directory',
      before: fleetAnd(charted),
      after: fleetAnd(memos(['more'])),
      found: [
        {
          text: "FL6214 acme/bundles/memos: bundle 'memos' was a chart and is a directory now, which would delete what the chart brought on 'lab', 'live', unless the new source brings it by the same name; give the new source a bundle of its own beside the old one and retire that, or accept this with a reason",
          value: 'memos',
        },
      ],
      harmless: [],
    },
  ],
  deliverySource: [
    {
      name: 'another folder in the repository',
      before: fleetAnd(),
      after: fleetWith({ argoCd: { path: 'out' } }),
      found: [
        {
          text: "FL6219 acme/delivery/argocd: path was 'dist' and is 'out', while the root on the hub goes on reading the former place; accept this with a reason, leave the former place as it is, and when the commit is there apply bootstrap/ of the new output to the hub by hand, server-side",
          value: 'out',
          limit: 'dist',
        },
      ],
      harmless: [
        {
          name: 'the same folder in other words',
          before: fleetAnd(),
          after: fleetWith({ argoCd: { path: './dist/' } }),
        },
      ],
    },
    {
      name: 'another repository and another branch',
      before: fleetAnd(),
      after: fleetWith({ argoCd: { repoUrl: 'https://git.acme.com/fleet.git', revision: 'refs/heads/next' } }),
      found: [
        {
          text: "FL6219 acme/delivery/argocd: repoUrl was 'https://git.acme.io/fleet.git' and is 'https://git.acme.com/fleet.git', while the root on the hub goes on reading the former place; accept this with a reason, leave the former place as it is, and when the commit is there apply bootstrap/ of the new output to the hub by hand, server-side",
          value: 'https://git.acme.com/fleet.git',
          limit: 'https://git.acme.io/fleet.git',
        },
        {
          text: "FL6219 acme/delivery/argocd: revision was 'refs/heads/main' and is 'refs/heads/next', while the root on the hub goes on reading the former place; accept this with a reason, leave the former place as it is, and when the commit is there apply bootstrap/ of the new output to the hub by hand, server-side",
          value: 'refs/heads/next',
          limit: 'refs/heads/main',
        },
      ],
      harmless: [],
    },
  ],
};
