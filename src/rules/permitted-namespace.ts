import type { Bundle } from '../core/bundle';
import type { Rule } from './rule';

/** D2: objects stay in the namespaces that their bundle or team declares; the AppProject permits no others. */
export const permittedNamespace: Rule = ({ renderings, isClusterScoped }) =>
  renderings.flatMap(({ bundle, objects }) => {
    const permitted = namespacesOf(bundle);
    return objects
      .filter(({ manifest }) => !isClusterScoped(manifest) && !permitted.has(manifest.metadata.namespace ?? ''))
      .map(({ manifest, origin }) => {
        const { namespace, name } = manifest.metadata;
        const limit =
          [...permitted]
            .sort()
            .map((one) => `'${one}'`)
            .join(', ') || 'none';
        const problem =
          namespace === undefined
            ? `${manifest.kind} '${name}' has no namespace, and its bundle gives none`
            : `${manifest.kind} '${name}' lies in namespace '${namespace}', which is not declared (declared: ${limit})`;
        const remedy = `say namespace: or namespaces: on bundle '${bundle.bundleName}', or on its team`;
        return { code: 'FL6113', path: origin, problem, value: namespace ?? '', limit, remedy };
      });
  });

const namespacesOf = (bundle: Bundle) => new Set([...bundle.namespaces, ...(bundle.team?.namespaces ?? [])]);
