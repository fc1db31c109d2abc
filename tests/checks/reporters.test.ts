import { describe, expect, it } from 'vitest';
import { isReporterName, reporters } from '../../src/checks/reporters.ts';
import type { ProblemKind } from '../../src/domain/problem-kinds.ts';
import { compareProblems, error, warning } from '../../src/domain/problem.ts';

const at = (file: string, line: number, column: number) => ({
  file,
  line,
  column,
  extra: 'left out',
});
const unknown = error(
  at('content/notes/x.mdx', 12, 5),
  'unknown-fact',
  '"chna-share" is not in content/facts',
  'Did you mean "china-share"?',
);
const empty = error(at('content/a,b.yaml', 1, 1), 'missing-field', '100% of it: is missing', [
  'Write, for example:',
  '  en: Text',
]);
const late = warning(
  at('content/facts/a.yaml', 3, 3),
  'unknown-unit',
  '"boats" is not in content/units',
  'Describe it there',
);

describe('text reporter', () => {
  it('writes as numbers what would steer a terminal or hide in it', () => {
    const place = at('content/a\nb\u001b[1m.mdx', 1, 1);
    const named = error(place, 'invalid-file-name', 'The name is "\u202ea"', 'Rename it');
    expect(reporters.text([named]).split('\n')).toEqual([
      String.raw`content/a\u{A}b\u{1B}[1m.mdx:1:1  invalid-file-name  The name is "\u{202E}a". Rename it.`,
      '1 error, 0 warnings.',
    ]);
  });

  it('writes a line for each problem, and counts them', () => {
    expect(reporters.text([unknown, late])).toBe(
      [
        'content/notes/x.mdx:12:5  unknown-fact  "chna-share" is not in content/facts. Did you mean "china-share"?',
        'content/facts/a.yaml:3:3  unknown-unit  (warning)  "boats" is not in content/units. Describe it there.',
        '1 error, 1 warning.',
      ].join('\n'),
    );
  });

  it.each([
    [[], 'No problems found.'],
    [[unknown, empty], '2 errors, 0 warnings.'],
    [[late, late], '0 errors, 2 warnings.'],
  ])('ends with a count', (problems, last) => {
    expect(reporters.text(problems).split('\n').at(-1)).toBe(last);
  });
});

describe.each(['text', 'json', 'github'] as const)('%s reporter', (name) => {
  it('lets no name or value begin a line or steer the terminal', () => {
    const planted = 'x\n::stop-commands::evil\r##[add-mask]\u001b[2J\u009b\u202e\u2028\ud800';
    const problem = error(at(`content/${planted}`, 1, 1), 'csv-header', planted, `Use ${planted}`);
    const output = reporters[name]([problem]);
    expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[/u);
    const commands = output.split('\n').filter((line) => /^\s*::/.test(line));
    expect(commands.filter((line) => !line.startsWith('::error file='))).toEqual([]);
    expect(output).not.toMatch(/^\s*::stop/m);
  });
});

describe('json reporter', () => {
  it('writes one array of problems with exactly their stable fields, in their order', () => {
    expect(reporters.json([unknown])).toBe(`[
  {
    "file": "content/notes/x.mdx",
    "line": 12,
    "column": 5,
    "kind": "unknown-fact",
    "severity": "error",
    "message": "\\"chna-share\\" is not in content/facts",
    "hint": "Did you mean \\"china-share\\"?"
  }
]`);
  });

  it('writes an empty array where nothing is wrong', () => {
    expect(reporters.json([])).toBe('[]');
  });
});

describe('github reporter', () => {
  it('writes a command for each problem, escaped as GitHub reads it', () => {
    expect(reporters.github([unknown, empty, late])).toBe(
      [
        '::error file=content/notes/x.mdx,line=12,col=5,title=unknown-fact::"chna-share" is not in content/facts. Did you mean "china-share"?',
        '::error file=content/a%2Cb.yaml,line=1,col=1,title=missing-field::100%25 of it: is missing. Write, for example:%0A  en: Text.',
        '::warning file=content/facts/a.yaml,line=3,col=3,title=unknown-unit::"boats" is not in content/units. Describe it there.',
      ].join('\n'),
    );
  });

  it('writes nothing where nothing is wrong', () => {
    expect(reporters.github([])).toBe('');
  });
});

describe('name of a reporter', () => {
  it.each([
    ['text', true],
    ['json', true],
    ['github', true],
    ['xml', false],
    ['toString', false],
  ])('%s: %s', (name, known) => {
    expect(isReporterName(name)).toBe(known);
  });
});

describe('order of problems', () => {
  it('is by file, line, column and kind', () => {
    const places: [string, number, number, ProblemKind][] = [
      ['b.yaml', 1, 1, 'broken-link'],
      ['a.yaml', 10, 1, 'broken-link'],
      ['a.yaml', 9, 2, 'wrong-unit'],
      ['a.yaml', 9, 2, 'unknown-fact'],
      ['a.yaml', 9, 1, 'wrong-unit'],
    ];
    const problems = places.map(([file, line, column, kind]) =>
      error(at(file, line, column), kind, '', ''),
    );
    const sorted = problems.toSorted(compareProblems).map((problem) => problems.indexOf(problem));
    expect(sorted).toEqual([4, 3, 2, 1, 0]);
  });
});
