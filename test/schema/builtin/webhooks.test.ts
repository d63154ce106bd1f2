import { itJudges, webhook } from './objects';

itJudges([
  [
    'webhooks',
    webhook(),
    webhook({ name: 'check.shop' }),
    "webhooks[0].name: webhook name 'check.shop' is no domain of three parts",
  ],
  [
    'clients',
    webhook({ clientConfig: { url: 'https://a.example/' } }),
    webhook({ clientConfig: {} }),
    "webhooks[0].clientConfig: it has not exactly one of 'url' and 'service'",
  ],
  [
    'versions of reviews',
    webhook(),
    webhook({ admissionReviewVersions: ['v2'] }),
    "webhooks[0].admissionReviewVersions: it names neither 'v1' nor 'v1beta1'",
  ],
  [
    'side effects',
    webhook({ sideEffects: 'NoneOnDryRun' }),
    webhook({ sideEffects: 'Unknown' }),
    "webhooks[0].sideEffects: 'Unknown' is neither",
  ],
  [
    'time',
    webhook({ timeoutSeconds: 30 }),
    webhook({ timeoutSeconds: 31 }),
    "webhooks[0].timeoutSeconds: '31' is not between 1 and 30",
  ],
  [
    'rules of webhooks',
    webhook(),
    webhook({ rules: [{ operations: ['CREATE'], apiGroups: [''], apiVersions: ['v1'] }] }),
    'webhooks[0].rules[0].resources: the rule has no resources',
  ],
]);
