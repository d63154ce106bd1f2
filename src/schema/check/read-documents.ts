import { decodeYaml } from '../yaml-bytes';
import { type YamlDocument, type YamlProblem, yamlDocuments } from '../yaml-documents';
import type { ReadFile } from './file-walk';

/** A file as it was read: its documents, or why it has none. */
export interface DocumentsOfFile {
  readonly file: string;
  /** Why the file cannot be read; empty if it can. */
  readonly problem: string;
  /** Why its bytes are no text. */
  readonly textProblem: YamlProblem | undefined;
  readonly documents: readonly YamlDocument[];
}

/** Reads the documents of a file. */
export function readDocuments({ file, bytes, problem }: ReadFile): DocumentsOfFile {
  try {
    const text = decodeYaml(bytes);
    if (typeof text !== 'string') return { file, problem, textProblem: text, documents: [] };
    return { file, problem, textProblem: undefined, documents: yamlDocuments(text) };
  } catch (error) {
    const reason = `cannot be read (${(error as Error).message})`; // such as a file that no text can hold
    return { file, problem: problem || reason, textProblem: undefined, documents: [] };
  }
}
