import { describe, expect, it } from 'vitest';
import { matchesPath, toRegExp } from '../../src/headers/path-pattern.ts';

describe('a path pattern', () => {
  it.each([
    ['/facts.json', '/facts.json', true],
    ['/facts.json', '/factsxjson', false],
    ['/facts.json', '/facts.json.bak', false],
    ['/charts/*', '/charts/a.svg', true],
    ['/charts/*', '/charts/deep/a.svg', true],
    ['/charts/*', '/fr/charts/a.svg', false],
    ['/data/*.csv', '/data/landings.csv', true],
    ['/data/*.csv', '/data/landings/', false],
    ['/data/*.csv', '/data/a/b.csv', false],
    ['/data/*.csv', '/data/.csv', false],
  ])('%s matches %s: %s', (pattern, path, expected) => {
    expect(matchesPath(pattern, path)).toBe(expected);
  });

  it.each([
    ['/facts.json', String.raw`^/facts\.json$`],
    ['/charts/*', '^/charts/'],
    ['/data/*.csv', String.raw`^/data/[^/]+\.csv$`],
  ])('%s is %s as a regular expression', (pattern, expected) => {
    expect(toRegExp(pattern)).toBe(expected);
  });
});
