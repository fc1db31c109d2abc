import { describe, expect, it } from 'vitest';
import { createPolicy, headersFor, missingPageFor } from '../../src/headers/policy.ts';

const options = {
  basePath: '/fish/',
  edition: 'public',
  languages: ['fr'],
  styleHashes: ['sha256-abc='],
} as const;
const policy = createPolicy(options);
const staff = createPolicy({ ...options, edition: 'staff' });

/** Sources of each directive of the security policy for `path`. */
function directivesOf(path: string): Record<string, string> {
  const text = headersFor(policy, path)['Content-Security-Policy'] ?? '';
  return Object.fromEntries(
    text.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

describe('the security policy of a page', () => {
  const page = directivesOf('/fish/facts/');

  it.each([
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'"],
    ['base-uri', "'none'"],
    ['frame-ancestors', "'none'"],
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', 'search-worker'],
  ])('has %s %s', (name, sources) => {
    expect(page[name]).toBe(sources);
  });

  it('names no other origin and allows nothing inline', () => {
    expect(Object.values(page).join(' ')).not.toMatch(/https?:|'unsafe-|data:|\*/);
  });
});

describe('the security policy of a file opened by itself', () => {
  it.each([
    '/fish/favicon.svg',
    '/fish/pictures/a.svg',
    '/fish/fr/charts/a.svg',
    '/fish/facts.json',
  ])('lets %s run and load nothing', (path) => {
    expect(directivesOf(path)).toEqual({
      'default-src': "'none'",
      'style-src': "'sha256-abc='",
      'form-action': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
      sandbox: '',
    });
  });
});

describe('header fields', () => {
  it.each([
    ['/fish/', 'no-cache', undefined],
    ['/fish/data/landings/', 'no-cache', undefined],
    ['/fish/status.json', 'no-cache', undefined],
    ['/fish/_astro/a.1b2c.js', 'public, max-age=31536000, immutable', undefined],
    ['/fish/pagefind/index/en-1/page-1.json', 'public, max-age=31536000, immutable', undefined],
    ['/fish/pagefind/en.opening', 'no-cache', undefined],
    ['/fish/data/landings.csv', 'no-cache', '*'],
    ['/fish/data/datapackage.json', 'no-cache', '*'],
    ['/fish/fr/feed.xml', 'no-cache', '*'],
    ['/fish/de/feed.xml', 'no-cache', undefined],
    ['/facts.json', 'no-cache', undefined],
  ])('of %s: kept %s, open to %s', (path, cache, origin) => {
    const headers = headersFor(policy, path);
    expect(headers['Cache-Control']).toBe(cache);
    expect(headers['Access-Control-Allow-Origin']).toBe(origin);
    expect(headers['Cross-Origin-Resource-Policy']).toBe(origin ? 'cross-origin' : 'same-origin');
  });

  it('open nothing of the staff edition, and keep it out of shared caches and search engines', () => {
    for (const path of ['/fish/', '/fish/facts.json', '/fish/_astro/a.js']) {
      const headers = headersFor(staff, path);
      expect(headers['Cache-Control']).toMatch(/^private/);
      expect(headers['X-Robots-Tag']).toBe('noindex, nofollow');
      expect(headers['Access-Control-Allow-Origin']).toBeUndefined();
      expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin');
    }
  });
});

describe('the page for what is missing', () => {
  it.each([
    ['/fish/fr/nowhere/', '/fish/fr/404.html'],
    ['/fish/nowhere/', '/fish/404.html'],
    ['/fish/french/', '/fish/404.html'],
    ['/elsewhere/', '/fish/404.html'],
  ])('of %s is %s', (path, page) => {
    expect(missingPageFor(policy, path)).toBe(page);
  });
});
