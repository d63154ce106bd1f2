/** One file of types. */
export interface TypeModule {
  /** File name without `.d.ts`. */
  readonly name: string;
  /** Lines at the top: what it was made from. */
  readonly header: readonly string[];
  /** Names that come from other files: file -> names. */
  readonly imports: ReadonlyMap<string, ReadonlySet<string>>;
  readonly declarations: readonly Declaration[];
}

/** An interface. */
export interface Declaration {
  readonly name: string;
  readonly doc?: string;
  readonly fields: readonly Field[];
  /** Fields beyond those listed are allowed. */
  readonly open?: boolean;
}

/** A field of an interface. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  /** Facts beyond the type. */
  readonly doc?: string;
}

/** The text of a file of types. */
export function moduleText(module: TypeModule): string {
  const header = module.header.map((line) => `// ${line}`).join('\n');
  const imports = [...module.imports]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, names]) => `import type { ${[...names].sort().join(', ')} } from './${file}';`);
  return `${[header, imports.join('\n'), ...module.declarations.map(declarationText)].filter(Boolean).join('\n\n')}\n`;
}

function declarationText({ name, doc, fields, open }: Declaration): string {
  const lines = fields.map((field) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(field.name) ? field.name : JSON.stringify(field.name);
    return `${field.doc ? `  /** ${field.doc} */\n` : ''}  ${key}${field.required ? '' : '?'}: ${field.type};`;
  });
  if (open) lines.push('  [key: string]: unknown;');
  return `${doc ? `/** ${doc} */\n` : ''}export interface ${name} {\n${lines.join('\n')}\n}`;
}
