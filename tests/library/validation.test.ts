import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../src/library/yaml-file.ts';
import { validate } from '../../src/library/validation.ts';

const boat = z.strictObject({
  name: z.record(z.string(), z.string({ error: 'Write the name as words' })),
  crew: z.number({ error: 'Write the crew as a number' }).optional(),
  gear: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('net'), mesh: z.number() }),
    z.strictObject({ kind: z.literal('hook'), count: z.number() }),
  ]),
  ports: z.array(z.strictObject({ town: z.string() })).default([]),
});
const good = 'name: { en: Gull }\ngear: { kind: net, mesh: 3 }\n';
const check = (text: string) => {
  const yaml = parseYaml(text, 'x.yaml');
  return validate(boat, yaml.value, yaml.locate);
};
const linesOf = (text: string) =>
  check(text).problems.map(
    ({ kind, line, column, message, hint }) => `${kind} ${line}:${column} ${message} | ${hint}`,
  );

describe('validation', () => {
  it('gives the value as the schema types it', () => {
    expect(check(good)).toEqual({
      value: { name: { en: 'Gull' }, gear: { kind: 'net', mesh: 3 }, ports: [] },
      problems: [],
    });
  });

  const rows: [string, text: string, ...problems: string[]][] = [
    [
      'a missing field',
      'gear: { kind: net, mesh: 3 }',
      'missing-field 1:1 "name" is missing | Add name',
    ],
    [
      'a value of another type',
      `${good}crew: four`,
      'invalid-field 3:1 "crew": "four" does not fit | Write the crew as a number',
    ],
    [
      'an empty value',
      `${good}crew:`,
      'invalid-field 3:1 "crew": null does not fit | Write the crew as a number',
    ],
    [
      'a text of another type',
      'name:\n  en: 7\ngear: { kind: net, mesh: 3 }',
      'invalid-field 2:3 "name.en": 7 does not fit | Write the name as words',
    ],
    [
      'a misspelt field',
      `${good}crwe: 4`,
      'unknown-field 3:1 "crwe" is not a field here | Did you mean "crew"?',
    ],
    [
      'a field of its own',
      `${good}colour: red`,
      'unknown-field 3:1 "colour" is not a field here | Known fields are name, crew, gear, ports',
    ],
    [
      'a misspelt field in a list',
      `${good}ports:\n  - town: A\n  - town: B\n    twon: C`,
      'unknown-field 6:5 "twon" is not a field here | Did you mean "town"?',
    ],
    [
      'a misspelt field of a kind',
      'name: { en: Gull }\ngear:\n  kind: net\n  mesh: 3\n  mseh: 4',
      'unknown-field 5:3 "mseh" is not a field here | Did you mean "mesh"?',
    ],
    [
      'two slips',
      `${good}crew: four\ncrwe: 4`,
      'invalid-field 3:1 "crew": "four" does not fit | Write the crew as a number',
      'unknown-field 4:1 "crwe" is not a field here | Did you mean "crew"?',
    ],
    [
      'two misspelt fields',
      `${good}crwe: 4\nprots: []`,
      'unknown-field 3:1 "crwe" is not a field here | Did you mean "crew"?',
      'unknown-field 4:1 "prots" is not a field here | Did you mean "ports"?',
    ],
  ];
  it.each(rows)('names %s', (_, text, ...problems) => {
    expect(linesOf(text)).toEqual(problems);
  });

  it('quotes no more of a long value than shows which it is', () => {
    const [problem] = check(`${good}crew: "${'many '.repeat(40)}"`).problems;
    expect(problem?.message).toMatch(/^"crew": "many many [many ]+… does not fit$/);
    expect(problem?.message.length).toBeLessThan(90);
  });

  it('lets the message of alternatives speak where none fits', () => {
    const error = 'Write a number, or yes or no';
    const schema = z.strictObject({ value: z.union([z.number(), z.boolean()], { error }) });
    const yaml = parseYaml('value: many', 'x.yaml');
    expect(validate(schema, yaml.value, yaml.locate).problems[0]?.hint).toBe(error);
  });
});
