import { describe, expect, it } from 'vitest';
import { contentType } from '../../src/headers/content-types.ts';

describe('the type of a file', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['/feed.xml', 'application/xml; charset=utf-8'],
    ['/sources.bib', 'application/x-bibtex; charset=utf-8'],
    ['/sources.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['/briefings/a.md', 'text/markdown; charset=utf-8'],
    ['/facts.json', 'application/json'],
    ['/a.wasm', 'application/wasm'],
    ['/charts/A.PNG', 'image/png'],
    ['/pagefind/en.opening', 'application/octet-stream'],
    ['/a.constructor', 'application/octet-stream'],
  ])('of %s is %s', (path, type) => {
    expect(contentType(path)).toBe(type);
  });
});
