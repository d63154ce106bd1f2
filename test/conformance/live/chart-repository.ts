import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';

/** A Helm repository on loopback with one chart that shows the values it was given. */
export async function serveCharts(helm: string, folder: string, port: number): Promise<Server> {
  const source = join(folder, 'facts');
  mkdirSync(join(source, 'templates'), { recursive: true });
  writeFileSync(join(source, 'Chart.yaml'), 'apiVersion: v2\nname: facts\nversion: 1.0.0\n');
  writeFileSync(
    join(source, 'templates', 'facts.yaml'),
    [
      'apiVersion: v1',
      'kind: ConfigMap',
      'metadata: {name: {{ .Release.Name }}}',
      'data: {values: {{ toJson (omit .Values "global") | quote }}}',
    ].join('\n'),
  );
  const served = join(folder, 'charts');
  mkdirSync(served);
  execFileSync(helm, ['package', source, '--destination', served], { stdio: 'ignore' });
  execFileSync(helm, ['repo', 'index', served, '--url', `http://127.0.0.1:${port}/charts`], { stdio: 'ignore' });
  const files = new Map(readdirSync(served).map((file) => [`/charts/${file}`, readFileSync(join(served, file))]));
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.writeHead(file ? 200 : 404).end(file);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
