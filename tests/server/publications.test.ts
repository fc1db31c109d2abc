import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { until } from '../support/publication.ts';
import { ask, serveApart } from '../support/running-server.ts';
import { publishSite, writeSite } from '../support/small-site.ts';
import { createFolder } from '../support/temporary-folder.ts';

const sizes = { a: 300, b: 30_000 };
type Name = keyof typeof sizes;

/** Files of one site: every one of them says which, in its own length. */
function filesOf(site: Name): Record<string, string> {
  const text = `${site}\n`.repeat(sizes[site]);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return {
    'index.html': `${text}<script src="/_astro/main.${hash}.js"></script>`,
    [`_astro/main.${hash}.js`]: text,
    'chart.svg': text,
    'pagefind/en.opening': text,
    [`only-${site}.txt`]: text,
  };
}

async function serveSite(site: Name) {
  const published = writeSite(join(createFolder(), 'dist'), filesOf(site));
  const server = await serveApart(published);
  onTestFinished(server.end);
  return { ...server, published };
}

const script = /\/_astro\/main\.\w+\.js/;

/** Loads a page and all that it needs, as a browser does; returns the sites that its parts came from. */
async function viewPage(port: number, reader: string): Promise<string[]> {
  const page = await ask(port, '/', { 'User-Agent': reader });
  const referer = {
    'User-Agent': reader,
    Referer: `http://127.0.0.1:${port}/`,
    Host: `127.0.0.1:${port}`,
  };
  const text = page.body.toString();
  const paths = [script.exec(text)?.[0] ?? '', '/chart.svg', '/pagefind/en.opening'];
  const parts = await Promise.all(paths.map((path) => ask(port, path, referer)));
  return [page, ...parts].map(({ status, headers, body }) => {
    const isWhole = status === 200 && Number(headers['content-length']) === body.length;
    const site = body.toString()[0] === 'a' ? 'a' : 'b';
    const isOfSite = body.toString().startsWith(`${site}\n`.repeat(sizes[site]));
    return isWhole && isOfSite ? site : `${status} ${body.length}`;
  });
}

describe('a publication while pages are read', () => {
  it('leaves no request of 2,000 unanswered, cut short or of another site than its page', async () => {
    const { port, published, child } = await serveSite('a');
    const seen = new Map<string, number>();
    const views = Array.from({ length: 500 });
    const read = async (_: unknown, reader: number) => {
      while (views.pop() !== undefined || views.length > 0) {
        const view = (await viewPage(port, `reader ${reader}`)).join(' ');
        seen.set(view, (seen.get(view) ?? 0) + 1);
      }
    };
    const reading = Promise.all(Array.from({ length: 10 }, read));
    let swaps = 0;
    for (; views.length > 0; swaps++) {
      publishSite(published, filesOf(swaps % 2 === 0 ? 'b' : 'a'));
      const left = views.length - 40;
      await until(() => views.length <= Math.max(0, left));
    }
    await reading;
    expect(swaps).toBeGreaterThanOrEqual(5);
    expect([...seen.keys()].sort()).toEqual(['a a a a', 'b b b b']);
    expect(child.exitCode).toBeNull();
  }, 120_000);

  it('is seen by the next page at once', async () => {
    const { port, published } = await serveSite('a');
    const before = await ask(port, '/');
    publishSite(published, filesOf('b'));
    const fields = { 'If-None-Match': before.headers.etag ?? '' };
    const after = await ask(port, '/', fields);
    expect([after.status, after.body.toString()[0]]).toEqual([200, 'b']);
    expect((await ask(port, '/only-a.txt')).status).toBe(404);
    publishSite(published, filesOf('b'));
    const tag = after.headers.etag ?? '';
    expect((await ask(port, '/', { 'If-None-Match': tag })).status).toBe(304);
  });

  it('is not mistaken for the one before by a date of the same second', async () => {
    const { port, published } = await serveSite('a');
    const { 'last-modified': date = '' } = (await ask(port, '/chart.svg')).headers;
    publishSite(published, filesOf('b'));
    const reply = await ask(port, '/chart.svg', { 'If-Modified-Since': date });
    expect([reply.status, reply.body.toString()[0]]).toEqual([200, 'b']);
  });

  it('does not reach a page that is open, which gets all it asks for from its own state', async () => {
    const { port, published } = await serveSite('a');
    const referer = { Referer: `http://127.0.0.1:${port}/`, Host: `127.0.0.1:${port}` };
    const page = await ask(port, '/');
    publishSite(published, filesOf('b'));
    const parts = [script.exec(page.body.toString())?.[0] ?? '', '/chart.svg', '/only-a.txt'];
    for (const path of parts) {
      const { status, body } = await ask(port, path, referer);
      expect([status, body.toString()[0]], path).toEqual([200, 'a']);
    }
    expect((await ask(port, '/only-b.txt', referer)).status).toBe(404);
    await ask(port, '/');
    expect((await ask(port, '/only-b.txt', referer)).status).toBe(200);
  });

  it('keeps nine states, and says why where an older one is asked for', async () => {
    const { port, published } = await serveSite('a');
    const referer = { Referer: `http://127.0.0.1:${port}/`, Host: `127.0.0.1:${port}` };
    await ask(port, '/');
    const publishNext = async (times: number) => {
      for (let at = 0; at < times; at++) {
        publishSite(published, filesOf(at % 2 === 0 ? 'b' : 'a'));
        await ask(port, '/only-b.txt');
      }
    };
    await publishNext(8);
    expect((await ask(port, '/only-a.txt', referer)).status).toBe(200);
    await publishNext(1);
    const { status, body } = await ask(port, '/only-a.txt', referer);
    expect([status, body.toString()]).toEqual([
      410,
      expect.stringContaining('Load the page again'),
    ]);
  });

  it('that is no site of ours, or for another path, leaves the one before', async () => {
    const { port, published } = await serveSite('a');
    publishSite(published, { ...filesOf('b'), '.headers/policy.json': '{' });
    expect((await ask(port, '/')).body.toString()[0]).toBe('a');
    publishSite(published, filesOf('b'));
    expect((await ask(port, '/')).body.toString()[0]).toBe('b');
  });
});
