import type { IgnoreDifference } from '../core/ignore-difference';

/** `spec.ignoreDifferences` of an Application; nothing where a bundle ignores nothing. */
export function ignoredFields(
  differences: readonly IgnoreDifference[],
  written: (text: string) => string = (text) => text,
): Record<string, unknown> {
  if (differences.length === 0) return {};
  const texts = (list: readonly string[] | undefined) => (list?.length ? list.map(written) : undefined);
  const ignoreDifferences = differences.map((one) => {
    const { group, kind, name, namespace } = one;
    const entry = {
      group,
      kind,
      name,
      namespace,
      jsonPointers: texts(one.jsonPointers),
      jqPathExpressions: texts(one.jqPathExpressions),
      managedFieldsManagers: texts(one.managedFieldsManagers),
    };
    // an empty field would be normalised away, and drift
    return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined && value !== ''));
  });
  return { ignoreDifferences };
}
