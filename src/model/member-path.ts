const NAME = /^[A-Za-z_][\w-]*$/;

/** The path of a member of a map, as Kubernetes writes it: `metadata.labels[app.kubernetes.io/name]`. */
export function memberPath(path: string, key: string): string {
  if (!NAME.test(key)) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}
