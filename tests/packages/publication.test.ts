import { describe, expect, it } from 'vitest';
import { findKeeper, isQuiet, quietPackages } from '../../src/packages/publication.ts';
import { directPackages, readPublications } from '../../src/packages/own-packages.ts';

const { lookedUp, packages } = readPublications();

describe('what is known of direct dependencies', () => {
  it('was looked up for the versions that are locked', () => {
    expect(packages.map(({ name, version }) => ({ name, version }))).toEqual(directPackages());
  });

  it('explains each that was not published for two years', () => {
    const open = packages.filter((one) => isQuiet(one, lookedUp) && !quietPackages[one.name]);
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it('explains none that is gone', () => {
    const names = packages.map(({ name }) => name);
    expect(Object.keys(quietPackages).filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('a package', () => {
  it.each([
    ['2024-11-29', true],
    ['2024-11-30', false],
    ['2026-11-29', false],
  ])('of %s is quiet on 29 November 2026: %s', (published, expected) => {
    const one = { name: 'a', version: '1.0.0', keeper: 'b', published };
    expect(isQuiet(one, '2026-11-29')).toBe(expected);
  });

  it.each([
    ['git+https://example.org/owner/name.git', 'owner'],
    ['git://example.org/owner/name', 'owner'],
    ['git+ssh://git@example.org/owner/name.git', 'owner'],
    ['git@example.org:owner/name.git', 'owner'],
    ['github:owner/name', 'owner'],
    ['owner/name', 'owner'],
    ['', undefined],
  ])('in the repository %s is kept by %s', (address, keeper) => {
    expect(findKeeper(address)).toBe(keeper);
  });
});
