import { globSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type { z } from 'zod';
import { chartRecord } from '../../src/domain/chart.ts';
import { datasetMetadata } from '../../src/domain/dataset.ts';
import { fact } from '../../src/domain/fact.ts';
import { glossaryTerm } from '../../src/domain/glossary-term.ts';
import { briefing, note } from '../../src/domain/page.ts';
import { place } from '../../src/domain/place.ts';
import { site } from '../../src/domain/site.ts';
import { source } from '../../src/domain/source.ts';
import { table } from '../../src/domain/table.ts';
import { timelineEvent } from '../../src/domain/timeline-event.ts';
import { unit } from '../../src/domain/unit.ts';
import { validate } from '../../src/library/validation.ts';
import { parseYaml } from '../../src/library/yaml-file.ts';
import { describeProperty } from './property.ts';
import { anyText, applyCuts, asFile, cuts, expectPositions, expectSame, joined } from './text.ts';

const schemas: Record<string, z.ZodType> = {
  units: unit,
  places: place,
  sources: source,
  facts: fact,
  charts: chartRecord,
  tables: table,
  glossary: glossaryTerm,
  timeline: timelineEvent,
};
const whole: Record<string, z.ZodType> = {
  site,
  data: datasetMetadata,
  briefings: briefing,
  notes: note,
};

const root = 'tests/fixtures/fisheries';

/** Records of the fictitious ministry by kind, and the frontmatter of its pages. */
const examples = globSync('**/*.{yaml,mdx}', { cwd: root })
  .sort()
  .map((name) => {
    const text = readFileSync(`${root}/${name}`, 'utf8').replaceAll('\r', '');
    const [, frontmatter = text] = /^---\n([^]*?)\n---\n/.exec(text) ?? [];
    return { kind: name.split(/[/.\\]/, 1)[0] ?? '', text: frontmatter };
  });

const parts = [
  ['a', ': ', '- ', '\n', '  ', '{', '}', '[', ']', ', ', '"', "'", '&a ', '*a', '!x ', ' #', '\t'],
  ['!!js/function ', '<<: ', '? ', '| ', '> ', '# ', '%YAML 1.1\n', '---\n', '...\n', '1e9', '~'],
  [
    'null',
    'true',
    '2025',
    '2025-10-26',
    '-1',
    '0x1F',
    '0o17',
    '.nan',
    '.inf',
    '"\\u0000"',
    '__proto__: ',
  ],
].flat();

const values = [
  [
    '[]',
    '{}',
    '""',
    'null',
    'true',
    '-0',
    '1e400',
    '2025',
    "'2025-13-45'",
    'A',
    '[A]',
    '{ en: A }',
  ],
  [
    '{ en: A, fr: "" }',
    '{ en: \'<Fact id="herring-share"/>\' }',
    '*x',
    '&x A',
    '"\\u202e"',
    '1e-9',
    '{ a: [b] }',
  ],
].flat();

/** The value of one line, written anew. */
const changedValue = fc.tuple(fc.nat(), fc.constantFrom(...values));
const changeValue = (text: string, [line, value]: [number, string]) => {
  const lines = text.split('\n');
  const at = line % lines.length;
  lines[at] = (lines[at] ?? '').replace(/: .*/, () => `: ${value}`);
  return lines.join('\n');
};

const changed = fc
  .tuple(
    fc.constantFrom(...examples),
    fc.array(changedValue, { maxLength: 3 }),
    cuts(joined(parts, 3)),
  )
  .map(([{ kind, text }, lines, some]) => ({
    kind,
    text: applyCuts(lines.reduce(changeValue, text), some),
  }));

const kinds = fc.constantFrom(...Object.keys({ ...schemas, ...whole }));
const loose = fc.record({ kind: kinds, text: fc.oneof(joined(parts, 14), anyText(40)) });
const long = fc
  .tuple(kinds, joined(parts, 5), fc.constantFrom(1_000, 20_000, 400_000))
  .map(([kind, unit, length]) => ({
    kind,
    text: unit.repeat(unit ? Math.floor(length / unit.length) : 0),
  }));

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readAll(kind: string, text: string) {
  const yaml = parseYaml(text, 'x.yaml');
  const schema = schemas[kind];
  if (!schema) return [yaml, validate(whole[kind] ?? site, yaml.value, yaml.locate)];
  const records = isMap(yaml.value) ? Object.entries(yaml.value) : [];
  return [
    yaml,
    ...records.map(([id, record]) =>
      validate(schema, record, (path) => yaml.locate([id, ...path])),
    ),
  ];
}

export const yaml = describeProperty('records are refused by place or read as plain values', {
  inputs: fc.oneof(
    { weight: 10, arbitrary: changed },
    { weight: 4, arbitrary: loose },
    { weight: 1, arbitrary: long },
  ),
  short: 300,
  hold: ({ kind, text: written }) => {
    const text = asFile(written);
    const read = readAll(kind, text);
    expectPositions(
      text,
      read.flatMap(({ problems }) => problems),
    );
    expectSame('Two readings of a record', read, readAll(kind, text));
  },
});
