import { once } from '../once';
import { ADDRESSES, CidrValue, IpNamespace, IpValue } from './functions/addresses';
import { areEqual } from './functions/function';
import { LISTS, ListsNamespace, SetsNamespace } from './functions/lists';
import { FormatNamespace, FormatValue, nameFunctions } from './functions/names';
import { QUANTITIES, QuantityValue } from './functions/quantities';
import { TEXTS } from './functions/texts';
import { URLS, UrlValue } from './functions/urls';
import { SemverValue, VERSIONS } from './functions/versions';
import { type CelEnvironment, celLibrary } from './library';

const TYPES = {
  'kubernetes.IP': IpValue,
  'kubernetes.CIDR': CidrValue,
  'kubernetes.Quantity': QuantityValue,
  'kubernetes.URL': UrlValue,
  'kubernetes.Semver': SemverValue,
  'kubernetes.NamedFormat': FormatValue,
};
const NAMESPACES = { sets: SetsNamespace, lists: ListsNamespace, format: FormatNamespace, ip: IpNamespace };

/** CEL as Kubernetes extends it. */
export const kubernetesEnvironment: () => CelEnvironment = once(makeEnvironment);

function makeEnvironment(): CelEnvironment {
  const { Environment, Optional } = celLibrary();
  const environment = new Environment({
    unlistedVariablesAreDyn: false,
    homogeneousAggregateLiterals: false,
    enableOptionalTypes: true,
  });
  for (const [name, ctor] of Object.entries(TYPES)) {
    environment.registerType(name, { ctor, fields: {} });
    environment.registerOperator(`${name} == ${name}`, areEqual);
  }
  for (const [name, ctor] of Object.entries(NAMESPACES)) {
    environment.registerType(ctor.name, { ctor, fields: {} });
    environment.registerConstant(name, ctor.name, new ctor());
  }
  const functions = [...TEXTS, ...LISTS, ...ADDRESSES, ...QUANTITIES, ...URLS, ...VERSIONS, ...nameFunctions(Optional)];
  for (const [signature, handler] of functions) environment.registerFunction(signature, handler, { async: false });
  return environment.registerVariable('self', 'dyn');
}
