import { describe, expect, it } from 'vitest';
import { noStore, type KnownYaml } from '../../src/library/content-store.ts';
import { parseYaml, readYaml, type Path } from '../../src/library/yaml-file.ts';

const text = `# Facts
catch:
  label: { en: Catch, fr: Prises }
  sources:
    - office
    - survey
2024:
  value: 5
`;
const positionIn = (yaml: string, path: Path, firstLine?: number) => {
  const { line, column } = parseYaml(yaml, 'x.yaml', firstLine).locate(path);
  return `${line}:${column}`;
};

describe('place in a YAML file', () => {
  const rows: [string, Path, string][] = [
    ['of the whole', [], '2:1'],
    ['of a record', ['catch'], '2:1'],
    ['of a field', ['catch', 'label'], '3:3'],
    ['of a field in braces', ['catch', 'label', 'fr'], '3:23'],
    ['of an item in a list', ['catch', 'sources', 1], '6:7'],
    ['of a record named by a number', ['2024', 'value'], '8:3'],
    ['of a missing field is its record’s', ['catch', 'unit'], '2:1'],
    ['below a missing field is its record’s', ['catch', 'unit', 'style'], '2:1'],
    ['of a missing item is its list’s', ['catch', 'sources', 7], '4:3'],
    ['of a missing record is the start', ['boats'], '2:1'],
  ];
  it.each(rows)('%s', (_, path, position) => {
    expect(positionIn(text, path)).toBe(position);
  });

  it('is the same with line ends of Windows and with a byte order mark', () => {
    const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(rows.map(([, path]) => positionIn(windows, path))).toEqual(
      rows.map(([, , position]) => position),
    );
    expect(parseYaml(windows, 'x.yaml').value).toEqual(parseYaml(text, 'x.yaml').value);
  });

  it('is not moved by a byte order mark on its line', () => {
    expect(positionIn('\uFEFFa: { b: 1 }', ['a'])).toBe('1:1');
    expect(positionIn('\uFEFFa: { b: 1 }', ['a', 'b'])).toBe('1:6');
  });

  it('is counted from the line on which frontmatter starts', () => {
    expect(positionIn('title: A\ndate: B', ['date'], 2)).toBe('3:1');
  });

  it('is found in an empty file', () => {
    expect(positionIn('', ['a'])).toBe('1:1');
  });
});

describe('problems of a YAML file', () => {
  const rows: [string, yaml: string, kind: string, place: string][] = [
    ['a quotation left open', 'a: "b', 'yaml-syntax', '1:6'],
    ['a colon in a sentence', 'a: b: c', 'yaml-syntax', '1:4'],
    ['a field given twice', 'a: 1\nb: 2\na: 3', 'duplicate-id', '3:1'],
    ['a tab for an indent', 'a:\n\tb: 1', 'yaml-syntax', '2:1'],
    ['a second document', 'a: 1\n---\nb: 2', 'yaml-syntax', '2:1'],
    ['a bracket that closes nothing', 'a: 1\n}\nb: "c', 'yaml-syntax', '2:1'],
    ['parts too deep to be read', '[\t'.repeat(20_000), 'too-large', '1:1'],
    ['a star before a word', 'a: *b', 'yaml-syntax', '1:4'],
    ['a number in base 16', 'a: 0x1F', 'invalid-field', '1:4'],
    ['a number in base 8', 'a: 0o17', 'invalid-field', '1:4'],
    ['a number that starts with 0', 'a: 007', 'invalid-field', '1:4'],
    ['a number in powers', 'a: 1e3', 'invalid-field', '1:4'],
    ['a number too large', 'a: 1e999', 'invalid-field', '1:4'],
    ['a number too small', 'a: 1e-400', 'invalid-field', '1:4'],
    ['a number without end', 'a: -.INF', 'invalid-field', '1:4'],
    ['no number', 'a: .NaN', 'invalid-field', '1:4'],
    ['a plus', 'a: +5', 'invalid-field', '1:4'],
    ['a point without digits before', 'a: .5', 'invalid-field', '1:4'],
    ['a point without digits after', 'a: 5.', 'invalid-field', '1:4'],
    ['a name in base 16', '0x1F: a', 'invalid-field', '1:1'],
    ['a number in a list', 'a: [1, 0x1F]', 'invalid-field', '1:8'],
  ];
  it.each(rows)('name %s', (_, yaml, kind, position) => {
    const { problems, value } = parseYaml(yaml, 'x.yaml');
    expect(problems.map((problem) => [problem.kind, `${problem.line}:${problem.column}`])).toEqual([
      [kind, position],
    ]);
    expect(value).toBeUndefined();
  });

  it('leave dates and countries as words', () => {
    expect(parseYaml('a: 2025-10-26\nb: no\nc: NO\nd: 2025', 'x.yaml').value).toEqual({
      a: '2025-10-26',
      b: 'no',
      c: 'NO',
      d: 2025,
    });
  });

  it('leave plain numbers, and words that look like others', () => {
    const text = "a: -0.50\nb: 0\nc: '0x1F'\nd: 1_000\ne: 1:30\nf: 0b11\n2024: 7";
    expect(parseYaml(text, 'x.yaml').value).toEqual({
      2024: 7,
      a: -0.5,
      b: 0,
      c: '0x1F',
      d: '1_000',
      e: '1:30',
      f: '0b11',
    });
  });

  it('never touch the prototype of objects', () => {
    parseYaml('__proto__: { spoilt: yes }', 'x.yaml');
    expect({}).not.toHaveProperty('spoilt');
  });
});

describe('YAML that is known', () => {
  const readWith = (text: string) => {
    const yaml = new Map<string, KnownYaml>();
    const store = { ...noStore, yaml };
    return [readYaml(text, 'x.yaml', 3, store), readYaml(text, 'x.yaml', 3, store), yaml] as const;
  };

  it('says the same of values and of where they stand', () => {
    const [first, second, kept] = readWith('a: 2025\nb:\n  - x\n  - "y"\n');
    expect(kept.size).toBe(1);
    expect(second.value).toEqual(first.value);
    expect(second.names).toEqual(first.names);
    for (const path of [[], ['a'], ['b', 1], ['missing']])
      expect(second.locate(path)).toEqual(first.locate(path));
  });

  it.each([
    'a: .inf',
    'a: .nan',
    'a: [-.inf, 1]',
    'a: -0',
    'a: b: c',
    'a: &x 1\nb: *x',
    'a: &x [1]\nb: [*x,*x]',
  ])('is read anew where JSON cannot say it, or where it has a fault: %j', (text) => {
    const [first, second, kept] = readWith(text);
    expect(kept.size).toBe(0);
    expect(second.value).toEqual(first.value);
    expect(second.problems).toEqual(first.problems);
  });
});
