import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { formatSbom } from '../../src/packages/sbom.ts';
import { readLockFile } from '../../src/packages/own-packages.ts';
import { readPackages } from '../../src/packages/own-packages.ts';

interface Bom {
  components: {
    name: string;
    group?: string;
    version: string;
    'bom-ref': string;
    licenses: object[];
    hashes?: object[];
  }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const require = createRequire(import.meta.url);
const schemas = join(
  dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
);
const readSchema = (name: string) =>
  JSON.parse(readFileSync(join(schemas, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;

/** Schemas name each other by where they lie. */
const base = 'http://cyclonedx.org/schema';

const bom = JSON.parse(formatSbom(readLockFile())) as Bom;

describe('the bill of materials', () => {
  it('is a CycloneDX document of version 1.6', () => {
    const ajv = new Ajv({ strict: false });
    for (const name of ['spdx', 'jsf-0.82'])
      ajv.addSchema({ ...readSchema(name), $id: `${base}/${name}.SNAPSHOT.schema.json` });
    addFormats.default(ajv);
    for (const format of ['iri-reference', 'idn-email']) ajv.addFormat(format, true);
    const isValid = ajv.compile(readSchema('bom-1.6'));
    isValid(bom);
    expect(isValid.errors).toBeNull();
    expect(isValid({ ...bom, components: [{ name: 'x' }] })).toBe(false);
  });

  it('names every package of the lock file once', () => {
    const named = bom.components.map(({ group, name, version }) =>
      group ? `${group}/${name}@${version}` : `${name}@${version}`,
    );
    const locked = readPackages().map(({ name, version }) => `${name}@${version}`);
    expect(named.toSorted()).toEqual(locked.toSorted());
  });

  it('tells the licence and the digest of each', () => {
    const bare = bom.components.filter(({ licenses, hashes }) => !licenses[0] || !hashes?.[0]);
    expect(bare).toEqual([]);
  });

  it('says which package needs which, and names no other', () => {
    const references = new Set(bom.components.map((one) => one['bom-ref']));
    const asked = bom.dependencies.flatMap(({ dependsOn }) => dependsOn);
    expect(asked.filter((one) => !references.has(one))).toEqual([]);
    expect([...references].filter((one) => !asked.includes(one))).toEqual([]);
  });

  it('finds the version that npm put nearest', () => {
    const text = formatSbom({
      name: 'site',
      version: '1.0.0',
      packages: {
        '': { version: '1.0.0', license: 'MIT', dependencies: { '@s/a': '*', b: '*' } },
        'node_modules/@s/a': { version: '1.0.0', license: 'MIT', dependencies: { b: '*' } },
        'node_modules/@s/a/node_modules/b': { version: '2.0.0', license: 'MIT' },
        'node_modules/b': { version: '1.0.0+x', license: 'MIT' },
      },
    });
    expect((JSON.parse(text) as Bom).dependencies).toEqual([
      { ref: 'pkg:npm/site@1.0.0', dependsOn: ['pkg:npm/%40s/a@1.0.0', 'pkg:npm/b@1.0.0%2Bx'] },
      { ref: 'pkg:npm/%40s/a@1.0.0', dependsOn: ['pkg:npm/b@2.0.0'] },
      { ref: 'pkg:npm/b@1.0.0%2Bx', dependsOn: [] },
      { ref: 'pkg:npm/b@2.0.0', dependsOn: [] },
    ]);
  });

  it('is printed by npm run sbom, the same each time', () => {
    const print = () => spawnSync(process.execPath, ['src/assay.ts', 'sbom'], { encoding: 'utf8' });
    expect(print()).toMatchObject({ status: 0, stdout: print().stdout });
    expect(JSON.parse(print().stdout)).toEqual(bom);
  });
});
