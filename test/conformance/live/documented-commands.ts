import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { blocksOf } from '../../docs/markdown';

const DOCS = join(__dirname, '../../../docs');

/** Where the commands of the docs are run. */
export interface Workplace {
  /** The user's repository. */
  readonly folder: string;
  /** The hub's. */
  readonly kubeconfig: string;
  readonly kubectl: string;
}

/** Runs commands that the docs give, word for word but for the names of their examples. */
export class DocumentedCommands {
  public constructor(private readonly workplace: Workplace) {}

  /** Runs a block, or whole lines of one, of a page; refuses what the page does not say. */
  public async run(page: string, command: string, names: Readonly<Record<string, string>> = {}): Promise<string> {
    if (!saidBy(page).some((block) => `\n${block}\n`.includes(`\n${command}\n`)))
      throw new Error(`docs/${page} no longer says: ${command}`);
    const { folder, kubeconfig, kubectl } = this.workplace;
    const words = Object.entries(names).reduce((text, [from, to]) => text.replaceAll(from, to), command);
    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', words], {
      cwd: folder,
      env: {
        ...process.env,
        KUBECONFIG: kubeconfig,
        PATH: [dirname(kubectl), process.env.PATH].join(delimiter),
      },
    });
    return stdout.trim();
  }
}

/** Blocks of commands, without the comments behind them. */
function saidBy(page: string): string[] {
  const text = readFileSync(join(DOCS, page), 'utf8');
  return blocksOf({ file: page, text })
    .filter(({ language }) => language === 'sh')
    .map(({ code }) => code.replace(/ +# .*$/gm, '').replace(/^ {3}/gm, ''));
}
