import type { Mapping } from './documents';
import { renderTemplate } from './go-template';
import { TemplateError } from './template-error';

/** A value with every text in it, keys of maps included, rendered; an absent value in a map disappears. */
export function renderDeep(value: unknown, params: Mapping): unknown {
  if (typeof value === 'string') return renderTemplate(value, params);
  if (Array.isArray(value)) return value.map((item) => renderDeep(item, params));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(entries.map(([key, item]) => [renderTemplate(key, params), renderDeep(item, params)]));
}

/** A matrix's second child after it was shown the first one's parameters; `values` that need its own are left for later. */
export function interpolate(entry: Mapping, params: Mapping): Mapping {
  return Object.fromEntries(
    Object.entries(entry).map(([name, spec]) => {
      const { values, ...rest } = spec as Mapping;
      const rendered = renderDeep(rest, params) as Mapping;
      return [name, values === undefined ? rendered : { ...rendered, values: renderWhereKnown(values, params) }];
    }),
  );
}

function renderWhereKnown(values: unknown, params: Mapping): Mapping {
  const render = (text: string) => {
    try {
      return renderTemplate(text, params);
    } catch (error) {
      if (error instanceof TemplateError && /no entry for key|can't evaluate field/.test(error.message)) return text;
      throw error;
    }
  };
  return Object.fromEntries(Object.entries(values as Record<string, string>).map(([key, text]) => [key, render(text)]));
}
