import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Where nginx is on this machine; nothing where it is not installed. */
export const nginx = [
  '/usr/sbin/nginx',
  ...(process.env['PATH'] ?? '').split(':').map((folder) => join(folder, 'nginx')),
].find((path) => existsSync(path));

export interface RunningNginx {
  /** Address of the site’s home page, with a slash at the end. */
  url: string;
  /** What `nginx -t` says of the configuration, and whether it accepts it. */
  check: { code: number | null; text: string };
  close: () => Promise<void>;
}

/** Serves a built site below `basePath` by nginx with the files the build wrote for it, on a free port. */
export async function serveByNginx(folder: string, basePath: string): Promise<RunningNginx> {
  const prefix = mkdtempSync(join(tmpdir(), 'assay-nginx-'));
  const port = await findFreePort();
  const file = join(prefix, 'nginx.conf');
  writeFileSync(file, configure(prefix, folder, basePath, port));
  const parameters = ['-p', prefix, '-e', join(prefix, 'error.log'), '-c', file];
  const check = spawnSync(nginx ?? '', [...parameters, '-t'], { encoding: 'utf8' });
  const child = spawn(nginx ?? '', parameters, { stdio: 'ignore' });
  const gone = once(child, 'exit');
  const url = `http://localhost:${port}${basePath}`;
  await answers(url);
  return {
    url,
    check: { code: check.status, text: check.stderr },
    close: async () => {
      child.kill();
      await gone;
      rmSync(prefix, { recursive: true, force: true });
    },
  };
}

function configure(prefix: string, folder: string, basePath: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
master_process off;
pid ${prefix}/nginx.pid;
${userInfo().uid === 0 ? 'user root;' : ''}
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${prefix}/${name};`).join('\n  ')}
  include ${folder}/.headers/nginx-http.conf;
  server {
    listen 127.0.0.1:${port};
    server_name localhost;
    include ${folder}/.headers/nginx-server.conf;
    location ${basePath} {
      alias ${folder}/;
    }
    location = ${basePath}own.txt {
      include ${folder}/.headers/nginx-server.conf;
      add_header X-Own yes always;
      return 200 own;
    }
  }
}
`;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx does not answer at ${url}`);
}
