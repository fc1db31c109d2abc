import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readPolicy } from '../../src/server/site-state.ts';
import { matchesPath } from '../../src/headers/path-pattern.ts';
import { nginx, serveByNginx, type RunningNginx } from './support/nginx.ts';

const { fisheries, staff } = inject('sites');
const inert = /^default-src 'none'; style-src( 'sha256-[\w+/=]+')+; .*sandbox$/;

/** Fields that speak of the server or of one transfer, not of the site. */
const ownFields =
  /^(date|server|connection|keep-alive|etag|last-modified|accept-ranges|content-length|content-encoding|transfer-encoding|vary)$/;

async function fetchHeaders(url: string): Promise<Record<string, string | number>> {
  const response = await fetch(url, { redirect: 'manual' });
  await response.arrayBuffer();
  const fields = [...response.headers].filter(([name]) => !ownFields.test(name));
  return { status: response.status, ...Object.fromEntries(fields) };
}

/** What the folder holds for its keepers. */
const hidden = ['.assay', '.kept.json', '.headers/policy.json', '.headers/', '%2eassay'];

const [script = ''] = globSync('_astro/*.js', { cwd: fisheries.folder });
const [font = ''] = globSync('_astro/*.woff2', { cwd: fisheries.folder });
const [part = ''] = globSync('pagefind/index/*/*.part', { cwd: fisheries.folder });
const [chart = ''] = globSync('charts/*.svg', { cwd: fisheries.folder });
const immutable = 'public, max-age=31536000, immutable';

/** An address of each kind, with its type and how long it is kept. */
const addresses = [
  ['', 200, 'text/html; charset=utf-8', 'no-cache', 'page'],
  ['fr/briefings/catch/', 200, 'text/html; charset=utf-8', 'no-cache', 'page'],
  ['nowhere/', 404, 'text/html; charset=utf-8', 'no-cache', 'page'],
  ['fr/nowhere/', 404, 'text/html; charset=utf-8', 'no-cache', 'page'],
  ['briefings/catch.pdf', 200, 'application/pdf', 'no-cache', 'page'],
  ['charts/nowhere.svg', 404, 'text/html; charset=utf-8', 'no-cache', 'page'],
  [script, 200, 'text/javascript; charset=utf-8', immutable, 'page'],
  [font, 200, 'font/woff2', immutable, 'page'],
  [part, 200, 'application/octet-stream', immutable, 'page'],
  ['pagefind/en.opening', 200, 'application/octet-stream', 'no-cache', 'page'],
  ['filters.css', 200, 'text/css; charset=utf-8', 'no-cache', 'page'],
  ['favicon.svg', 200, 'image/svg+xml; charset=utf-8', 'no-cache', 'picture'],
  ['facts.json', 200, 'application/json', 'no-cache', 'open'],
  ['data/landings.csv', 200, 'text/csv; charset=utf-8', 'no-cache', 'open'],
  ['data/landings.json', 200, 'application/json', 'no-cache', 'open'],
  ['sources.bib', 200, 'application/x-bibtex; charset=utf-8', 'no-cache', 'open'],
  ['sources.ris', 200, 'application/x-research-info-systems; charset=utf-8', 'no-cache', 'open'],
  ['fr/feed.xml', 200, 'application/xml; charset=utf-8', 'no-cache', 'open'],
  [chart, 200, 'image/svg+xml; charset=utf-8', 'no-cache', 'open'],
  [`fr/${chart.replace('svg', 'png')}`, 200, 'image/png', 'no-cache', 'open'],
] as const;

describe.each(addresses)('%s', (path, status, type, cache, kind) => {
  it(`is served with status ${status}, as ${type}, with the fields of a ${kind}`, async () => {
    const headers = await fetchHeaders(fisheries.url + path);
    expect(headers).toMatchObject({
      status,
      'content-type': type,
      'cache-control': cache,
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=31536000',
      'cross-origin-resource-policy': kind === 'open' ? 'cross-origin' : 'same-origin',
    });
    expect(headers['access-control-allow-origin']).toBe(kind === 'open' ? '*' : undefined);
    if (kind === 'page')
      expect(headers['content-security-policy']).toMatch(/trusted-types search-worker$/);
    else expect(headers['content-security-policy']).toMatch(inert);
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  });
});

describe('the policy of a site', () => {
  it('has at most one rule for each file, and a file for each rule', async () => {
    const { rules } = await readPolicy(fisheries.folder);
    const files = globSync('**/*.*', { cwd: fisheries.folder }).map((file) => `/fish/${file}`);
    const rulesOf = (file: string) =>
      rules.filter(({ paths }) => paths.some((pattern) => matchesPath(pattern, file)));
    expect(files.filter((file) => rulesOf(file).length > 1)).toEqual([]);
    for (const { name } of rules)
      expect(
        files.some((file) => rulesOf(file).some((rule) => rule.name === name)),
        name,
      ).toBe(true);
  });

  it('keeps the staff edition to itself and out of search engines', async () => {
    for (const path of ['', 'facts.json', 'data/landings.csv', chart]) {
      const headers = await fetchHeaders(staff.url + path);
      expect(headers).toMatchObject({
        'x-robots-tag': 'noindex, nofollow',
        'cache-control': 'private, no-cache',
        'cross-origin-resource-policy': 'same-origin',
      });
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it.each(hidden)('is served by npm start without the hidden file %s', async (path) => {
    expect((await fetch(fisheries.url + path)).status).toBe(404);
  });

  it('is in _headers with every path below the base path', () => {
    const text = readFileSync(join(fisheries.folder, '_headers'), 'utf8');
    const paths = text.split('\n').filter((line) => line.startsWith('/'));
    expect(paths[0]).toBe('/fish/*');
    expect(paths.filter((path) => !path.startsWith('/fish/'))).toEqual([]);
    expect(paths).toContain('/fish/fr/charts/*');
    // Limits of Cloudflare Pages.
    expect(paths.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });
});

describe(`nginx${nginx ? '' : ' (not installed here, so not tried)'}`, () => {
  let server: RunningNginx;
  beforeAll(async () => {
    if (nginx) server = await serveByNginx(fisheries.folder, '/fish/');
  });
  afterAll(() => server?.close());

  it.runIf(nginx)('takes the files without a warning', () => {
    expect(server.check.text).not.toMatch(/\[(warn|error|emerg)\]/);
    expect(server.check.code).toBe(0);
  });

  it.runIf(nginx).each(addresses.map(([path]) => path))(
    'answers like npm start: %s',
    async (path) => {
      expect(await fetchHeaders(server.url + path)).toEqual(
        await fetchHeaders(fisheries.url + path),
      );
    },
  );

  it.runIf(nginx).each(hidden)('does not serve the hidden file %s', async (path) => {
    const { status, ...headers } = await fetchHeaders(server.url + path);
    const { status: missing, ...fields } = await fetchHeaders(`${server.url}nowhere/`);
    expect([status, missing]).toEqual([404, 404]);
    expect(headers).toEqual(fields);
  });

  it.runIf(nginx)('compresses text, and says so to caches', async () => {
    const response = await fetch(`${server.url}data/landings.csv`);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
  });

  it.runIf(nginx)('keeps all fields in a location that has one of its own', async () => {
    const { 'x-own': own, ...headers } = await fetchHeaders(`${server.url}own.txt`);
    const page = await fetchHeaders(fisheries.url);
    expect(own).toBe('yes');
    expect(headers).toMatchObject({ ...page, 'content-type': 'text/plain; charset=utf-8' });
  });
});
