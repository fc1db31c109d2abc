import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';

export interface ServerProcess {
  url: string;
  port: number;
  child: ChildProcess;
  end: () => void;
  /** Files and connections that the process has open. */
  countDescriptors: () => number;
}

/** Serves a folder from a process of its own, until it is told to end. */
export async function serveApart(
  folder: string,
  basePath = '/',
  ...more: string[]
): Promise<ServerProcess> {
  const parameters = ['tests/support/serve.ts', folder, basePath, ...more];
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [text] = (await once(child.stdout, 'data')) as [Buffer];
  const url = text.toString().trim();
  const countDescriptors = () => readdirSync(`/proc/${child.pid}/fd`).length;
  const end = () => void child.kill('SIGKILL');
  return { url, port: Number(new URL(url).port), child, end, countDescriptors };
}

export interface Reply {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks as a program does that sends nothing of its own but Host; `path` goes out as it is written. */
export function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false });
    sent.on('error', reject).on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts),
        }),
      );
    });
    sent.end();
  });
}

/** Sends bytes as they are, and returns what comes until the server closes or has said nothing for a second. */
export function sendRaw(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(1000, () => socket.destroy());
    socket.on('data', (part: Buffer) => (text += part.toString('latin1')));
    socket.on('error', () => undefined).on('close', () => resolve(text));
  });
}
