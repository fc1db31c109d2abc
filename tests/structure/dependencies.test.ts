import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findReview, isPermissive, reviews } from '../../src/packages/licence.ts';
import { readerPackages } from '../../src/packages/lock-file.ts';
import { readPackages } from '../../src/packages/own-packages.ts';

const packages = readPackages();
const nameOf = ({ name, version }: { name: string; version: string }) => `${name}@${version}`;

describe('the lock file', () => {
  it('has a digest for every package', () => {
    expect(packages.length).toBeGreaterThan(500);
    expect(
      packages.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(nameOf),
    ).toEqual([]);
  });

  it('names no place to load from, or one registry for all', () => {
    const hosts = packages.flatMap(({ resolved }) => (resolved ? new URL(resolved).host : []));
    expect(new Set(hosts).size).toBeLessThanOrEqual(1);
    expect(packages.filter(({ resolved }) => resolved && !resolved.startsWith('https:'))).toEqual(
      [],
    );
  });

  it('brings no script that runs at install, except by a decision in package.json', () => {
    const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      allowScripts: Record<string, boolean>;
    };
    const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript);
    expect(scripted.map(({ name }) => name)).toEqual(Object.keys(allowScripts));
    expect(Object.values(allowScripts)).not.toContain(true);
    // Older versions of npm know only this.
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });
});

describe('licences', () => {
  it('are permissive, or reviewed with a reason', () => {
    const open = packages.filter(
      ({ name, licence }) => !isPermissive(licence) && !findReview(name),
    );
    expect(open.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });

  it('are permissive without exception where parts reach readers', () => {
    const readers = packages.filter(({ use }) => use === 'readers');
    expect(readers.map(({ name }) => name)).toEqual(readerPackages);
    expect(readers.filter(({ licence }) => !isPermissive(licence))).toEqual([]);
  });

  it('are not reviewed for a package that is gone', () => {
    const used = new Set(packages.map(({ name }) => findReview(name)));
    expect(reviews.filter((review) => !used.has(review))).toEqual([]);
  });
});

/** Names of the packages that `files` import, themselves or through other files of ours. */
function findImports(files: string[], seen = new Set<string>()): Set<string> {
  const names = new Set<string>();
  for (const file of files.filter((one) => !seen.has(one))) {
    seen.add(file);
    const text = readFileSync(file, 'utf8').replace(/^import type .*?;$/gms, '');
    for (const [, target = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
      const next = join(dirname(file), target);
      if (!target.startsWith('.')) names.add(target);
      else if (existsSync(next)) for (const name of findImports([next], seen)) names.add(name);
    }
  }
  return names;
}

describe('code for browsers', () => {
  it('imports only packages that are listed as reaching readers', () => {
    const names = [...findImports(globSync('src/browser/**/*.ts'))];
    expect(names).toContain('chart.js');
    expect(names.filter((name) => !readerPackages.includes(name))).toEqual([]);
  });
});
