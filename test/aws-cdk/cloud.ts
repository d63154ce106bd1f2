import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { kept, keyOf } from '../languages/cache';
import { outcomeOf, printedBy } from '../languages/command';

/** A CloudFormation that runs here: moto makes the resources in memory, and gives each stack its outputs. */
const MOTO = 'moto[server,cloudformation]==5.2.5';
const REGION = 'eu-central-1';

/** A CloudFormation endpoint on loopback. */
export class Cloud {
  /** Installs moto, once, and starts it. */
  public static async start(): Promise<Cloud> {
    const { stdout: version } = outcomeOf({ words: ['python3', '-VV'] });
    const environment = kept('moto', keyOf([MOTO, version]), (folder) => {
      printedBy({ words: ['python3', '-m', 'venv', folder] });
      printedBy({ words: [join(folder, 'bin/python'), '-m', 'pip', 'install', '--quiet', MOTO] });
    });
    const port = await freePort();
    const words = ['-m', 'moto.server', '-H', '127.0.0.1', '-p', `${port}`];
    const child = spawn(join(environment, 'bin/python'), words, { stdio: 'ignore' });
    const cloud = new Cloud(`http://127.0.0.1:${port}`, child);
    await cloud.ready();
    return cloud;
  }

  private constructor(
    private readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  /** What a program needs that reads from here. */
  public get env(): Readonly<Record<string, string>> {
    return {
      AWS_ENDPOINT_URL: this.url,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: REGION,
    };
  }

  /** Deploys a template, and returns the outputs of the stack. */
  public async deploy(stack: string, template: string): Promise<Readonly<Record<string, string>>> {
    const capabilities = { 'Capabilities.member.1': 'CAPABILITY_IAM' };
    await this.call({ Action: 'CreateStack', StackName: stack, TemplateBody: template, ...capabilities });
    const described = await this.call({ Action: 'DescribeStacks', StackName: stack });
    const outputs = described.matchAll(/<OutputKey>(.*?)<\/OutputKey><OutputValue>(.*?)<\/OutputValue>/g);
    return Object.fromEntries([...outputs].map(([, key, value]) => [key, value]));
  }

  /** Ends it, by its own id. */
  public async stop(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await ended;
  }

  private async call(parameters: Readonly<Record<string, string>>): Promise<string> {
    const response = await fetch(this.url, {
      method: 'POST',
      // moto reads service and region from here, and trusts every signature
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${REGION}/cloudformation/aws4_request, SignedHeaders=host, Signature=none`,
      },
      body: new URLSearchParams({ Version: '2010-05-15', ...parameters }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${parameters.Action}: ${response.status} ${text}`);
    return text;
  }

  private async ready(): Promise<void> {
    for (const end = Date.now() + 60_000; Date.now() < end; ) {
      if (this.child.exitCode !== null) throw new Error(`moto ended with ${this.child.exitCode}`);
      const answer = await fetch(`${this.url}/moto-api/`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('moto does not answer');
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
