import { describe, expect, it } from 'vitest';
import { formatRobots } from '../../src/exports/robots.ts';

describe('robots.txt', () => {
  it.each([
    ['public', undefined, 'User-agent: *\nDisallow:\n'],
    [
      'public',
      'https://a.example/sitemap-index.xml',
      'User-agent: *\nDisallow:\n\nSitemap: https://a.example/sitemap-index.xml\n',
    ],
    ['staff', undefined, 'User-agent: *\nDisallow: /\n'],
    ['staff', 'https://a.example/sitemap-index.xml', 'User-agent: *\nDisallow: /\n'],
  ] as const)('of the %s edition, with the map of the site %s', (edition, sitemap, text) => {
    expect(formatRobots(edition, sitemap)).toBe(text);
  });
});
