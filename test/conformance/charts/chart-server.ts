import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { Socket } from 'node:net';

/** What an HTTPS server shows; nobody is asked to trust it. */
export interface Certificate {
  readonly key: Buffer;
  readonly cert: Buffer;
}

/**
 * Serves files by their address, its own and those of other hosts: asked as a proxy for `https://...`, it answers in the host's
 * place with the certificate, so that a fleet's code may name the repositories that it really uses.
 */
export function serveCharts(
  files: ReadonlyMap<string, Buffer>,
  port: number,
  certificate?: Certificate,
): Promise<Server> {
  const answerAs = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const file = files.get(`${scheme}://${request.headers.host}${request.url}`);
    response.writeHead(file ? 200 : 404).end(file);
  };
  const server = createHttpServer(answerAs('http'));
  const others = certificate && createHttpsServer({ ...certificate }, answerAs('https'));
  server.on('connect', (_request: IncomingMessage, socket: Socket) => {
    socket.on('error', () => undefined); // a client that goes away is no fault
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (others) others.emit('connection', socket);
    else socket.destroy();
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
