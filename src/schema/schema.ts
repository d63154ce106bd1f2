import { readFileSync } from 'node:fs';
import { fail } from '../model/finding-error';
import type { KindSchema } from './catalog';
import { crdKinds, readCrds } from './crd';

/** The schemas of kinds that the user adds to those that the library brings along. */
export class Schema {
  /** Reads the CustomResourceDefinitions of a YAML or JSON file, and throws if it holds none that can be used. */
  public static fromCrd(file: string): Schema {
    return Schema.fromCrdText(readText(file), file);
  }

  /** Reads the CustomResourceDefinitions of a text; `origin` says in findings where it comes from. */
  public static fromCrdText(text: string, origin: string = 'crd'): Schema {
    return new Schema(readCrds(text, origin));
  }

  /**
   * The kinds of a definition that is read already.
   * @internal
   */
  public static _fromCrdObject(definition: unknown): Schema {
    return new Schema(crdKinds(definition));
  }

  /** The kinds that are described, as `apiVersion/Kind`. */
  public readonly kinds: string[];
  private readonly schemas: ReadonlyMap<string, KindSchema>;

  private constructor(schemas: ReadonlyMap<string, KindSchema>) {
    this.schemas = schemas;
    this.kinds = [...schemas.keys()].sort();
  }

  /**
   * What the judge reads.
   * @internal
   */
  public _kinds(): ReadonlyMap<string, KindSchema> {
    return this.schemas;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    const problem = `file cannot be read (${reason})`;
    return fail({
      code: 'FL8030',
      path: file,
      problem,
      remedy: 'give the path of a CustomResourceDefinition',
      value: file,
    });
  }
}
