import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { readSince } from '../../src/history/since.ts';
import { addBoats, boats, catchNote, notes } from '../support/boats.ts';
import { writeCorrections } from '../support/correction.ts';
import { createRepository, type ContentRepository } from '../support/repository.ts';
import { nameWithin } from '../support/temporary-folder.ts';
import { today } from '../support/today.ts';

const [french, note] = notes;
const told = { fact: 'boats', old: 12, new: 13 };
const shows = 'It has <Fact id="boats"/>.';

/** Whether the French note keeps step with the English one is no subject here. */
const leftBehind = new Set(['outdated-translation', 'translation-mismatch']);

async function findProblems(repository: ContentRepository) {
  const since = await readSince(repository.folder, 'HEAD');
  const { problems } = await readAndCheck({ contentFolder: repository.folder, today, since });
  return problems.filter(({ kind }) => !leftBehind.has(kind));
}

/** What the check finds, each as `kind file:line:column`. */
async function problemsAfter(change: (repository: ContentRepository) => void): Promise<string[]> {
  const repository = createRepository();
  addBoats(repository);
  change(repository);
  return (await findProblems(repository)).map(
    ({ kind, file, line, column }) =>
      `${kind} ${nameWithin(repository.folder, file)}:${line}:${column}`,
  );
}

const tell = (
  { replace }: ContentRepository,
  file: string,
  ...entries: Record<string, string | number>[]
) => replace(file, 'theme: fleet\n', `theme: fleet\n${writeCorrections(...entries)}`);

/** The number is another, and the French note says so. */
const restate = (repository: ContentRepository) => {
  repository.replace(boats, 'value: 12', 'value: 13');
  tell(repository, french, told);
};

describe('a published figure that changes', () => {
  it.each<[string, (repository: ContentRepository) => void, string[]]>([
    [
      'needs a correction on each page, at its first use',
      ({ replace, append }) => {
        replace(boats, 'value: 12', 'value: 13');
        append(note, '\nIt still has <Fact id="boats"/>.\n');
      },
      [`missing-correction ${french}:12:8`, `missing-correction ${note}:11:8`],
    ],
    ['needs it on the last page too', restate, [`missing-correction ${note}:11:8`]],
    [
      'is told in full',
      (repository) => {
        restate(repository);
        tell(repository, note, told);
      },
      [],
    ],
    [
      'is told in steps',
      (repository) => {
        restate(repository);
        const [first, second] = [
          { ...told, new: 14 },
          { ...told, old: 14 },
        ];
        tell(repository, note, { ...second, date: '2026-03-03' }, first);
      },
      [],
    ],
    [
      'is told with its own values',
      (repository) => {
        restate(repository);
        tell(repository, note, { ...told, new: 14 });
      },
      [`wrong-correction ${note}:6:5`],
    ],
    [
      'is told where it is renamed, too, by either id',
      (repository) => {
        repository.replace(boats, 'boats:', 'fleet-size:\n  formerly: [boats]');
        restate(repository);
        for (const page of notes) repository.replace(page, 'id="boats"', 'id="fleet-size"');
      },
      [`missing-correction ${note}:11:8`],
    ],
    [
      'is told of its unit, too',
      ({ replace }) => replace(boats, 'unit: years', 'unit: tonnes'),
      [`missing-correction ${french}:12:8`, `missing-correction ${note}:11:8`],
    ],
    [
      'may be a cell of data',
      ({ replace }) => {
        replace('data/landings.csv', 'NTH,cod,2025,700', 'NTH,cod,2025,710');
      },
      [`missing-correction ${catchNote}:11:8`],
    ],
    [
      'was published by a title as well',
      (repository) => {
        const { replace, commit } = repository;
        replace(note, 'title: A', `title: 'A <Fact id="boats"/>'`);
        replace(note, shows, 'It has boats.');
        commit('2026-01-03');
        restate(repository);
        replace(note, `title: 'A <Fact id="boats"/>'`, 'title: A');
        replace(note, 'It has boats.', shows);
      },
      [`missing-correction ${note}:11:8`],
    ],
    [
      'was not published where the page did not show it',
      (repository) => {
        repository.replace(note, shows, 'It has boats.');
        repository.commit('2026-01-03');
        restate(repository);
        repository.replace(note, 'It has boats.', shows);
      },
      [],
    ],
    [
      'asks nothing of a page that shows it no longer',
      (repository) => {
        restate(repository);
        repository.replace(note, shows, 'It has boats.');
      },
      [],
    ],
    [
      'asks nothing of a page that is new, nor of one that is gone',
      ({ replace, copy, remove }) => {
        replace(boats, 'value: 12', 'value: 13');
        copy(note, 'notes/more-boats.mdx');
        for (const page of notes) remove(page);
      },
      [],
    ],
    [
      'waits where its record cannot be read',
      ({ replace }) => replace(boats, 'value: 12', 'value: many'),
      [`invalid-field ${boats}:3:3`],
    ],
  ])('%s', async (_, change, problems) => {
    expect(await problemsAfter(change)).toEqual(problems);
  });

  it('comes with the entry to paste', async () => {
    const repository = createRepository();
    addBoats(repository);
    restate(repository);
    const [problem] = await findProblems(repository);
    expect(problem?.message).toBe(
      '"boats" was about 12 years and is about 13 years, which readers of this page are not told',
    );
    expect(problem?.hint).toBe(`Add to the frontmatter of the page:
corrections:
  - kind: correction
    date: '${today}'
    fact: boats
    old: 12
    new: 13
    what: Say what changed and why …`);
    const entry = problem?.hint.split('\n').slice(1).join('\n') ?? '';
    repository.replace(note, 'theme: fleet\n', `theme: fleet\n${entry}\n`);
    expect(await findProblems(repository)).toEqual([]);
  });
});

describe('a correction', () => {
  it.each<[string, (repository: ContentRepository) => void, string[]]>([
    [
      'of nothing is refused',
      (repository) => tell(repository, note, told),
      [`wrong-correction ${note}:6:5`],
    ],
    [
      'of an earlier change stays, reworded or not',
      (repository) => {
        tell(repository, note, told);
        repository.commit('2026-02-02');
        repository.replace(note, 'We were wrong', 'We were wrong by much');
      },
      [],
    ],
    [
      'moves with a page that is renamed',
      (repository) => {
        tell(repository, note, told);
        repository.commit('2026-02-02');
        for (const [page, renamed] of [
          [french, 'notes/more.fr.mdx'],
          [note, 'notes/more.mdx'],
        ] as const) {
          repository.copy(page, renamed);
          repository.remove(page);
        }
      },
      [],
    ],
  ])('%s', async (_, change, problems) => {
    expect(await problemsAfter(change)).toEqual(problems);
  });

  it('does not serve for the next change; the next stands beside it', async () => {
    const repository = createRepository();
    addBoats(repository);
    restate(repository);
    tell(repository, note, told);
    repository.commit('2026-02-02');
    repository.replace(boats, 'value: 13', 'value: 14');
    const [problem, other] = await findProblems(repository);
    expect([problem?.kind, other?.kind]).toEqual(['missing-correction', 'missing-correction']);
    const [start, ...entry] = problem?.hint.split('\n') ?? [];
    expect(start).toBe('Add to "corrections" of the page:');
    for (const page of notes)
      repository.replace(page, 'corrections:\n', `corrections:\n${entry.join('\n')}\n`);
    expect(await findProblems(repository)).toEqual([]);
  });
});

describe('a fact that is gone', () => {
  const withdrawn = 'withdrawn: { date: 2026-02-02, reason: { en: A, fr: B } }';

  it.each<[string, (repository: ContentRepository) => void, string[]]>([
    [
      'is missed',
      ({ read, write }) => write(boats, read(boats).replace(/^boats:[^]*?\n\n/, '')),
      [`missing-fact-record ${boats}:1:1`],
    ],
    [
      'has a successor',
      ({ replace }) => replace(boats, 'boats:', 'fleet-size:\n  formerly: [boats]'),
      [],
    ],
    ['is withdrawn', ({ replace }) => replace(boats, 'boats:', `boats:\n  ${withdrawn}`), []],
  ])('%s', async (_, change, problems) => {
    const found = await problemsAfter((repository) => {
      for (const page of notes) repository.replace(page, shows, 'It has boats.');
      change(repository);
    });
    expect(found).toEqual(problems);
  });

  it('is missed with its file', async () => {
    const found = await problemsAfter(({ replace, remove }) => {
      for (const page of notes) replace(page, shows, 'It has boats.');
      remove(catchNote);
      remove(boats);
    });
    expect(found).toEqual([`missing-fact-record ${boats}:1:1`, `missing-fact-record ${boats}:1:1`]);
  });
});

describe('an overdue review', () => {
  const due = ({ replace, commit }: ContentRepository) => {
    replace(boats, "reviewBy: '2027-06-30'", "reviewBy: '2026-06-30'");
    commit('2026-01-03');
  };
  const severityAfter = async (change: (repository: ContentRepository) => void) => {
    const repository = createRepository();
    addBoats(repository);
    due(repository);
    change(repository);
    return (await findProblems(repository)).map(({ kind, severity }) => `${kind} ${severity}`);
  };

  it.each<[string, (repository: ContentRepository) => void, string]>([
    ['warns where nothing has changed', () => undefined, 'warning'],
    [
      'warns where another fact has changed',
      ({ replace }) => replace('facts/stocks.yaml', 'where: p. 7', 'where: p. 8'),
      'warning',
    ],
    [
      'fails where the record has changed',
      ({ replace }) => replace(boats, 'where: p. 1', 'where: p. 2'),
      'error',
    ],
  ])('%s', async (_, change, severity) => {
    expect(await severityAfter(change)).toEqual([`overdue-review ${severity}`]);
  });
});
