import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { until } from '../support/publication.ts';
import { ask, sendRaw, serveApart } from '../support/running-server.ts';
import { writeSite } from '../support/small-site.ts';
import { createFolder } from '../support/temporary-folder.ts';
import { createRandom } from '../support/random.ts';

const long = 'Landings fell. '.repeat(400);
const files = {
  'index.html': long,
  'facts/index.html': 'facts',
  'ten.txt': '0123456789',
  'picture.png': Buffer.alloc(5000, 1),
};

/** Serves a site from a process that ends with the test. */
async function serve(...parameters: Parameters<typeof serveApart>) {
  const server = await serveApart(...parameters);
  onTestFinished(server.end);
  return server;
}

const serveFiles = (more: Record<string, string | Buffer> = {}, basePath = '/') =>
  serve(writeSite(join(createFolder(), 'dist'), { ...files, ...more }, basePath), basePath);

/** One server of a site that no test changes. */
let port: number;
let root: string;
let end: () => void;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'assay-served-'));
  const site = writeSite(join(root, 'dist'), {
    ...files,
    'deep/.secret': 'secret',
    '.well-known/security.txt': 'Contact: a',
  });
  mkdirSync(join(root, 'outside'));
  writeFileSync(join(root, 'outside/secret.txt'), 'secret');
  symlinkSync(join(root, 'outside/secret.txt'), join(site, 'outside.txt'));
  symlinkSync(join(root, 'outside'), join(site, 'folder'));
  ({ port, end } = await serveApart(site));
});
afterAll(() => {
  end();
  rmSync(root, { recursive: true });
});

describe('addresses of the server', () => {
  it.each([
    ['/facts/', 200, undefined],
    ['/facts', 301, '/facts/'],
    ['/facts?q=a%0d%0ab', 301, '/facts/?q=a%0d%0ab'],
    ['/facts?next=//evil.example', 301, '/facts/?next=//evil.example'],
    ['http://localhost/facts', 301, '/facts/'],
    ['//evil.example', 404, undefined],
    ['//evil.example/facts', 404, undefined],
    ['/\\evil.example', 404, undefined],
    ['/%5cevil.example/..', 404, undefined],
    ['/%0d%0aSet-Cookie:a', 404, undefined],
    ['/facts%2f', 404, undefined],
    ['/facts%00/', 404, undefined],
    ['/./facts/', 404, undefined],
    ['/x/../facts/', 404, undefined],
    ['/x/%2e%2e/facts/', 404, undefined],
    ['/%2e%2e/%2e%2e/etc/passwd', 404, undefined],
    ['/..%5c..%5cetc', 404, undefined],
    ['/%', 404, undefined],
    ['/.assay', 404, undefined],
    ['/%2eassay', 404, undefined],
    ['/.headers/policy.json', 404, undefined],
    ['/.headers', 404, undefined],
    ['/deep/.secret', 404, undefined],
    ['/outside.txt', 404, undefined],
    ['/folder/secret.txt', 404, undefined],
    ['/.well-known/security.txt', 200, undefined],
    ['/__proto__', 404, undefined],
  ])('%s: %i %s', async (path, status, location) => {
    const { status: got, headers } = await ask(port, path);
    expect([got, headers.location]).toEqual([status, location]);
  });

  it('keep the base path', async () => {
    const { port } = await serveFiles({}, '/fish/');
    const statuses = async (path: string) => {
      const { status, headers } = await ask(port, path);
      return [status, headers.location];
    };
    expect(await statuses('/fish')).toEqual([301, '/fish/']);
    expect(await statuses('/fish/facts?a')).toEqual([301, '/fish/facts/?a']);
    expect(await statuses('/facts/')).toEqual([404, undefined]);
    expect(await statuses('/')).toEqual([404, undefined]);
  });
});

describe('names of the server', () => {
  it.each([
    ['localhost', 200],
    ['LOCALHOST.:80', 200],
    ['127.0.0.1:4321', 200],
    ['[::1]:4321', 200],
    ['rebound.example', 421],
    ['localhost.rebound.example', 421],
    ['127.0.0.1.nip.example', 421],
    ['localhost@rebound.example', 421],
  ])('Host %s: %i', async (host, status) => {
    expect((await ask(port, '/', { Host: host })).status).toBe(status);
  });

  it('count in the address before the field Host', async () => {
    expect((await ask(port, 'http://rebound.example/')).status).toBe(421);
  });

  it('are refused twice, or not at all', async () => {
    const twice = 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n';
    expect(await sendRaw(port, twice)).toMatch(/^HTTP\/1.1 400/);
    const empty = 'GET / HTTP/1.1\r\nHost:\r\n\r\n';
    expect(await sendRaw(port, empty)).toMatch(/^HTTP\/1.1 421/);
    expect(await sendRaw(port, 'GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1.1 421/);
  });

  it('are those of this machine alone unless HOST says more', async () => {
    const outer = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .find(({ internal, family }) => !internal && family === 'IPv4');
    if (outer) await expect(tryConnect(port, outer.address)).rejects.toThrow('ECONNREFUSED');
    const site = writeSite(join(createFolder(), 'dist'), files);
    const open = await serve(site, '/', '0.0.0.0');
    expect((await ask(open.port, '/', { Host: 'rebound.example' })).status).toBe(421);
    expect((await ask(open.port, '/', { Host: outer?.address ?? 'localhost' })).status).toBe(200);
    if (outer) await expect(tryConnect(open.port, outer.address)).resolves.toBeUndefined();
  });
});

async function tryConnect(port: number, address: string): Promise<void> {
  const socket = connect(port, address);
  await once(socket, 'connect');
  socket.destroy();
}

describe('methods of the server', () => {
  it.each(['TRACE', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH'])('are not %s', async (method) => {
    const { status, headers, body } = await ask(port, '/', { Cookie: 'secret' }, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(body.toString()).not.toContain('secret');
  });

  it('give the same fields for HEAD as for GET, and nothing else', async () => {
    for (const path of ['/', '/ten.txt', '/nowhere', '/facts']) {
      const [get, head] = [await ask(port, path), await ask(port, path, {}, 'HEAD')];
      expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
      expect([head.status, head.body.length]).toEqual([get.status, 0]);
    }
  });
});

describe('parts of a file', () => {
  it.each([
    ['bytes=0-3', 206, '0123', 'bytes 0-3/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=9-999999999999999999999', 206, '9', 'bytes 9-9/10'],
    ['bytes=5-1', 416, undefined, 'bytes */10'],
    ['bytes=10-', 416, undefined, 'bytes */10'],
    ['bytes=-0', 416, undefined, 'bytes */10'],
    ['bytes=0-1,4-5', 200, '0123456789', undefined],
    ['bytes=a-b', 200, '0123456789', undefined],
    ['bytes=--1', 200, '0123456789', undefined],
    ['lines=0-1', 200, '0123456789', undefined],
    ['', 200, '0123456789', undefined],
  ])('%s: %i %s', async (range, status, text, part) => {
    const { status: got, body, headers } = await ask(port, '/ten.txt', { Range: range });
    expect([got, headers['content-range']]).toEqual([status, part]);
    if (text !== undefined) expect(body.toString()).toBe(text);
    expect((await ask(port, '/ten.txt')).status).toBe(200);
  });

  it('are of the version that the reader has', async () => {
    const { etag = '', 'last-modified': date = '' } = (await ask(port, '/ten.txt')).headers;
    const statusOf = async (condition: string) =>
      (await ask(port, '/ten.txt', { Range: 'bytes=0-1', 'If-Range': condition })).status;
    expect(await statusOf(etag)).toBe(206);
    expect(await statusOf(date)).toBe(206);
    expect(await statusOf(`W/${etag}`)).toBe(200);
    expect(await statusOf('"other"')).toBe(200);
    expect(await statusOf('Sun, 06 Nov 1994 08:49:37 GMT')).toBe(200);
  });

  it('are never parts of a compressed file', async () => {
    const fields = { Range: 'bytes=0-7', 'Accept-Encoding': 'br, gzip' };
    const { status, headers, body } = await ask(port, '/', fields);
    expect([status, headers['content-encoding'], body.toString()]).toEqual([
      206,
      undefined,
      'Landings',
    ]);
  });
});

describe('conditions of a request', () => {
  const old = 'Sun, 06 Nov 1994 08:49:37 GMT';
  it.each([
    [{ 'If-None-Match': 'tag' }, 304],
    [{ 'If-None-Match': 'W/tag' }, 304],
    [{ 'If-None-Match': '"a", tag' }, 304],
    [{ 'If-None-Match': '*' }, 304],
    [{ 'If-None-Match': '"a"' }, 200],
    [{ 'If-None-Match': '"a"', 'If-Modified-Since': 'date' }, 200],
    [{ 'If-None-Match': 'tag', 'If-Modified-Since': old }, 304],
    [{ 'If-Modified-Since': 'date' }, 304],
    [{ 'If-Modified-Since': old }, 200],
    [{ 'If-Modified-Since': '2999' }, 200],
    [{ 'If-Match': 'tag' }, 200],
    [{ 'If-Match': '*' }, 200],
    [{ 'If-Match': 'W/tag' }, 412],
    [{ 'If-Match': '"a"' }, 412],
    [{ 'If-Match': '"a"', 'If-None-Match': 'tag' }, 412],
    [{ 'If-Match': 'tag', 'If-Unmodified-Since': old }, 200],
    [{ 'If-Unmodified-Since': old }, 412],
    [{ 'If-Unmodified-Since': 'date' }, 200],
    [{ 'If-None-Match': 'tag', Range: 'bytes=0-1' }, 304],
    [{ 'If-Match': '"a"', Range: 'bytes=50-' }, 412],
  ] as [Record<string, string>, number][])('%j: %i', async (fields, status) => {
    const { etag = '', 'last-modified': date = '' } = (await ask(port, '/ten.txt')).headers;
    const sent = Object.entries(fields).map(([name, value]) => [
      name,
      value.replace('tag', etag).replace('date', date),
    ]);
    const reply = await ask(port, '/ten.txt', Object.fromEntries(sent));
    expect(reply.status).toBe(status);
    if (status === 304) expect([reply.body.length, reply.headers.etag]).toEqual([0, etag]);
  });
});

describe('compressed answers', () => {
  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['gzip;q=1, br;q=0.5', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['identity, gzip;q=0.5', undefined],
    ['gzip;q=0', undefined],
    ['deflate', undefined],
    ['', undefined],
  ])('Accept-Encoding: %s gives %s', async (field, encoding) => {
    const { headers, body } = await ask(port, '/', { 'Accept-Encoding': field });
    expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding']);
    expect(headers['content-length']).toBe(String(body.length));
    const open = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''];
    expect((open?.(body) ?? body).toString()).toBe(long);
  });

  it('have a tag of their own, and are refused where nothing is accepted', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(
        async (one) => (await ask(port, '/', { 'Accept-Encoding': one })).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(3);
    expect((await ask(port, '/', { 'Accept-Encoding': '*;q=0' })).status).toBe(406);
    const picture = await ask(port, '/picture.png', { 'Accept-Encoding': 'br' });
    expect(picture.headers['content-encoding']).toBeUndefined();
  });
});

describe('what readers can use up', () => {
  it('is no descriptor that outlives 2,000 aborted downloads', async () => {
    const { port, countDescriptors } = await serveFiles({ 'big.pdf': Buffer.alloc(20_000_000) });
    const before = countDescriptors();
    for (let sent = 0; sent < 2000; sent += 100)
      await Promise.all(Array.from({ length: 100 }, () => abort(port)));
    await until(() => countDescriptors() < before + 20);
    expect((await ask(port, '/ten.txt')).status).toBe(200);
  });

  it('is no file that stays open while they are slow', async () => {
    const { port, countDescriptors } = await serveFiles({ 'big.pdf': Buffer.alloc(20_000_000) });
    const before = countDescriptors();
    const slow = await Promise.all(Array.from({ length: 50 }, () => begin(port)));
    await until(() => countDescriptors() < before + 60);
    for (const socket of slow) socket.destroy();
  });

  it('is not the memory for thousands of requests at once on one connection', async () => {
    const text = 'GET /ten.txt HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const fifty = await sendRaw(port, text.repeat(50));
    expect(fifty.match(/HTTP\/1.1 200/g)?.length).toBe(50);
    await sendRaw(port, text.repeat(20_000));
    expect((await ask(port, '/ten.txt')).status).toBe(200);
  });

  it('is not the process: it goes on after 500 lines and fields of random bytes', async () => {
    const { port, child } = await serveFiles();
    const random = createRandom(11);
    const parts = [
      'GET',
      'TRACE',
      ' ',
      '/',
      '//',
      '\\',
      '%',
      '%00',
      '%2e',
      '..',
      '\r\n',
      '\n',
      '\0',
      ':',
      'Host: localhost',
      'Range: bytes=',
      'Transfer-Encoding: chunked',
      'Content-Length: 9',
      'HTTP/1.1',
      'HTTP/9.9',
      'é',
      '\u{7f}',
      'If-Range: ',
      '-',
      '9'.repeat(30),
      'Upgrade: h2c',
      'Expect: 100-continue',
      'Connection: upgrade',
    ];
    const pick = () => parts[Math.floor(random() * parts.length)];
    const texts = Array.from({ length: 500 }, (_, at) => {
      const noise = Array.from({ length: 1 + Math.floor(random() * 12) }, pick).join('');
      return at % 2 === 0
        ? noise
        : `GET /${noise} HTTP/1.1\r\nHost: localhost\r\n${noise}\r\nConnection: close\r\n\r\n`;
    });
    for (let at = 0; at < texts.length; at += 50)
      await Promise.all(texts.slice(at, at + 50).map((text) => sendRaw(port, Buffer.from(text))));
    expect(child.exitCode).toBeNull();
    expect((await ask(port, '/ten.txt')).body.toString()).toBe('0123456789');
  });

  it('is not the server: it goes on when its files are cut short', async () => {
    const site = writeSite(join(createFolder(), 'dist'), files);
    const { port, child } = await serve(site);
    expect((await ask(port, '/ten.txt')).status).toBe(200);
    // Not as a build does: into the very file that is being served.
    writeFileSync(join(site, 'ten.txt'), '');
    await ask(port, '/ten.txt').catch(() => undefined);
    expect(child.exitCode).toBeNull();
    expect((await ask(port, '/facts/')).status).toBe(200);
  });
});

/** Begins a download and takes its first bytes. */
async function begin(port: number) {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write('GET /big.pdf HTTP/1.1\r\nHost: localhost\r\n\r\n');
  await once(socket, 'readable');
  return socket;
}

async function abort(port: number): Promise<void> {
  const socket = await begin(port);
  socket.destroy();
}
