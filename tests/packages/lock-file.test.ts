import { describe, expect, it } from 'vitest';
import { listPackages, parseLockFile } from '../../src/packages/lock-file.ts';

const parse = (packages: object) =>
  listPackages(
    parseLockFile({
      name: 'site',
      version: '1.0.0',
      packages: { '': { version: '1.0.0' }, ...packages },
    }),
  );

describe('packages of a lock file', () => {
  it('are listed once for each version, by name', () => {
    const list = parse({
      'node_modules/b': { version: '1.0.0', license: 'MIT' },
      'node_modules/@scope/a': { version: '2.0.0', license: 'ISC' },
      'node_modules/@scope/a/node_modules/b': { version: '1.0.0', license: 'MIT', dev: true },
      'node_modules/c/node_modules/b': { version: '3.0.0', license: 'MIT', dev: true },
    });
    expect(list.map(({ name, version, use }) => `${name}@${version} ${use}`)).toEqual([
      '@scope/a@2.0.0 build',
      'b@1.0.0 build',
      'b@3.0.0 tests',
    ]);
  });

  it('have the licence they state, one they list, or that of the review', () => {
    const list = parse({
      'node_modules/a': { version: '1.0.0', license: [{ type: 'X' }, { type: 'MIT' }] },
      'node_modules/format': { version: '1.0.0' },
      'node_modules/z': { version: '1.0.0' },
    });
    expect(list.map(({ licence }) => licence)).toEqual(['X OR MIT', 'MIT', 'unknown']);
  });

  it('reach readers only where they are named as such', () => {
    expect(parse({ 'node_modules/chart.js': { version: '4.0.0' } })[0]?.use).toBe('readers');
  });
});
