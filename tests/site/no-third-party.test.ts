import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';

const sites = Object.entries(inject('sites')).map(([name, site]) => ({ name, ...site }));

/** What makes a browser load something, with the address in the first group. */
const loads = {
  html: [
    /<(?:script|img|iframe|embed|source|track|audio|video|input)\b[^>]*?\s(?:src|poster)="([^"]*)"/g,
    /<(?:img|source)\b[^>]*?\ssrcset="([^"]*)"/g,
    /<object\b[^>]*?\sdata="([^"]*)"/g,
    /<form\b[^>]*?\saction="([^"]*)"/g,
    /<link\b(?=[^>]*\srel="[^"]*(?:stylesheet|preload|prefetch|icon|manifest|preconnect)[^"]*")[^>]*?\shref="([^"]*)"/g,
  ],
  css: [/url\(\s*["']?([^"')]*)/g, /@import\s+["']([^"']*)/g],
  js: [
    /\b(?:fetch|import|importScripts|Worker|EventSource|WebSocket|sendBeacon)\(\s*["'`]([^"'`]*)/g,
    /\b(?:import|from)\s*["']([^"']*)["']/g,
    /\.(?:src|href)\s*=\s*["'`]([^"'`]*)/g,
  ],
  svg: [/(?:xlink:)?href="([^"]*)"/g, /url\(\s*["']?([^"')]*)/g, /@import\s+["']([^"']*)/g],
};

const isForeign = (address: string) => /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address);

describe.each(sites)('the $name site', ({ folder }) => {
  it.each(Object.entries(loads))('loads nothing from elsewhere in %s', (ending, patterns) => {
    const files = globSync(`**/*.${ending}`, { cwd: folder });
    const addresses = files.flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].map(([, address = '']) => `${file}: ${address}`),
      );
    });
    expect(files.length).toBeGreaterThan(0);
    if (ending !== 'svg') expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.filter((one) => isForeign(one.slice(one.indexOf(': ') + 2)))).toEqual([]);
  });
});
