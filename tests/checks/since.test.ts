import { describe, expect, it } from 'vitest';
import { readAndCheck } from '../../src/checks/read-and-check.ts';
import { readSince } from '../../src/history/since.ts';
import { writeCorrections } from '../support/correction.ts';
import { writeNote } from '../support/notes.ts';
import { createRepository, type ContentRepository } from '../support/repository.ts';
import { nameWithin } from '../support/temporary-folder.ts';
import { today } from '../support/today.ts';

const stocks = 'facts/stocks.yaml';
const note = 'notes/quota-revised.mdx';
const pages = ['briefings/catch.fr.mdx', 'briefings/catch.mdx', note];
const told = { fact: 'herring-share', old: 70, new: 77 };

async function findProblems(repository: ContentRepository) {
  const since = await readSince(repository.folder, 'HEAD');
  return (await readAndCheck({ contentFolder: repository.folder, today, since })).problems;
}

const boats = 'facts/boats.yaml';
const boatsNote = 'notes/boats.mdx';

/** A fact that one note alone shows. */
const addBoats = ({ write, commit }: ContentRepository) => {
  write(
    boats,
    `boats:
  label: { en: Boats, fr: Bateaux }
  value: 12
  unit: years
  asOf: 2026
  source: pelagia-survey
  where: p. 1
  theme: fleet
  reviewBy: '2027-06-30'
`,
  );
  write(boatsNote, writeNote('It has <Fact id="boats"/>.').replace('theme: c', 'theme: fleet'));
  commit('2026-01-02');
};

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
) => replace(file, 'theme: stocks\n', `theme: stocks\n${writeCorrections(...entries)}`);

/** The share is another, and every page that shows it says so, but for the note. */
const restate = (repository: ContentRepository) => {
  repository.replace(stocks, 'value: 70', 'value: 77');
  for (const page of pages.slice(0, 2)) tell(repository, page, told);
};

describe('a published figure that changes', () => {
  it.each<[string, (repository: ContentRepository) => void, string[]]>([
    [
      'needs a correction on each page, at its first use',
      ({ replace }) => replace(stocks, 'value: 70', 'value: 77'),
      [
        'missing-correction briefings/catch.fr.mdx:13:1',
        'missing-correction briefings/catch.mdx:11:84',
        'missing-correction notes/quota-revised.mdx:9:45',
      ],
    ],
    ['needs it on the last page too', restate, [`missing-correction ${note}:9:45`]],
    [
      'is told in full',
      (repository) => {
        restate(repository);
        tell(repository, note, told);
      },
      [],
    ],
    [
      'is told under its former id as well',
      (repository) => {
        const { replace } = repository;
        replace(boats, 'boats:', 'fleet-size:\n  formerly: [boats]');
        replace(boats, 'value: 12', 'value: 13');
        replace(boatsNote, 'id="boats"', 'id="fleet-size"');
        const entry = writeCorrections({ fact: 'boats', old: 12, new: 13 });
        replace(boatsNote, 'theme: fleet\n', `theme: fleet\n${entry}`);
      },
      [],
    ],
    [
      'is told where it is renamed, too',
      ({ replace }) => {
        replace(boats, 'boats:', 'fleet-size:\n  formerly: [boats]');
        replace(boats, 'value: 12', 'value: 13');
        replace(boatsNote, 'id="boats"', 'id="fleet-size"');
      },
      [`missing-correction ${boatsNote}:9:8`],
    ],
    [
      'is told in steps',
      (repository) => {
        restate(repository);
        const [first, second] = [
          { ...told, new: 75 },
          { ...told, old: 75 },
        ];
        tell(repository, note, { ...second, date: '2026-03-03' }, first);
      },
      [],
    ],
    [
      'is told with its own values',
      (repository) => {
        restate(repository);
        tell(repository, note, { ...told, new: 78 });
      },
      [`wrong-correction ${note}:6:5`],
    ],
    [
      'is told of its unit, too',
      ({ replace }) => replace(boats, 'unit: years', 'unit: tonnes'),
      [`missing-correction ${boatsNote}:9:8`],
    ],
    [
      'may be a cell of data',
      ({ replace }) => replace('data/landings.csv', '2025,1200', '2025,1250'),
      [
        'missing-correction briefings/catch.fr.mdx:11:26',
        'missing-correction briefings/catch.mdx:11:21',
      ],
    ],
    [
      'was published by a title as well',
      ({ replace, commit }) => {
        replace(boatsNote, 'title: A', `title: 'A <Fact id="boats"/>'`);
        replace(boatsNote, 'It has <Fact id="boats"/>.', 'It has boats.');
        commit('2026-01-03');
        replace(boats, 'value: 12', 'value: 13');
        replace(boatsNote, 'It has boats.', 'It has <Fact id="boats"/>.');
      },
      [`missing-correction ${boatsNote}:9:8`],
    ],
    [
      'was not published where the page did not show it',
      ({ replace, commit }) => {
        replace(boatsNote, 'It has <Fact id="boats"/>.', 'It has boats.');
        commit('2026-01-03');
        replace(boats, 'value: 12', 'value: 13');
        replace(boatsNote, 'It has boats.', 'It has <Fact id="boats"/>.');
      },
      [],
    ],
    [
      'asks nothing of a page that shows it no longer',
      ({ replace }) => {
        replace(boats, 'value: 12', 'value: 13');
        replace(boatsNote, 'It has <Fact id="boats"/>.', 'It has boats.');
      },
      [],
    ],
    [
      'asks nothing of a page that is new, nor of one that is gone',
      ({ replace, copy, remove }) => {
        replace(boats, 'value: 12', 'value: 13');
        copy(boatsNote, 'notes/more-boats.mdx');
        remove(boatsNote);
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
    restate(repository);
    const [problem] = await findProblems(repository);
    expect(problem?.message).toBe(
      '"herring-share" was about 70 percent and is about 77 percent, which readers of this page are not told',
    );
    expect(problem?.hint).toBe(`Add to the frontmatter of the page:
corrections:
  - kind: correction
    date: '${today}'
    fact: herring-share
    old: 70
    new: 77
    what: Say what changed and why …`);
    const entry = problem?.hint.split('\n').slice(1).join('\n') ?? '';
    repository.replace(note, 'theme: stocks\n', `theme: stocks\n${entry}\n`);
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
      'does not serve for the next change',
      (repository) => {
        restate(repository);
        tell(repository, note, told);
        repository.commit('2026-02-02');
        repository.replace(stocks, 'value: 77', 'value: 80');
        for (const page of pages.slice(0, 2))
          repository.replace(
            page,
            'corrections:\n',
            writeCorrections({ ...told, old: 77, new: 80 }),
          );
      },
      [`missing-correction ${note}:11:45`],
    ],
    [
      'moves with a page that is renamed',
      (repository) => {
        tell(repository, note, told);
        repository.commit('2026-02-02');
        repository.copy(note, 'notes/quota-again.mdx');
        repository.remove(note);
      },
      [],
    ],
  ])('%s', async (_, change, problems) => {
    expect(await problemsAfter(change)).toEqual(problems);
  });
});

describe('a fact that is gone', () => {
  const withdrawn = 'withdrawn: { date: 2026-02-02, reason: { en: A, fr: B } }';

  it.each<[string, (repository: ContentRepository) => void, string[]]>([
    ['is missed', ({ write }) => write(boats, ''), [`missing-fact-record ${boats}:1:1`]],
    [
      'is missed with its file',
      ({ remove }) => remove(boats),
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
      repository.replace(boatsNote, 'It has <Fact id="boats"/>.', 'It has boats.');
      change(repository);
    });
    expect(found).toEqual(problems);
  });
});

describe('an overdue review', () => {
  const due = ({ replace, commit }: ContentRepository) => {
    replace('facts/fleet.yaml', "reviewBy: '2027-06-30'", "reviewBy: '2026-06-30'");
    commit('2026-01-02');
  };
  const severityAfter = async (change: (repository: ContentRepository) => void) => {
    const repository = createRepository();
    due(repository);
    change(repository);
    return (await findProblems(repository)).map(({ kind, severity }) => `${kind} ${severity}`);
  };

  it.each<[string, (repository: ContentRepository) => void, string]>([
    ['warns where nothing has changed', () => undefined, 'warning'],
    [
      'warns where another fact has changed',
      ({ replace }) => replace(stocks, 'where: p. 7', 'where: p. 8'),
      'warning',
    ],
    [
      'fails where the record has changed',
      ({ replace }) => replace('facts/fleet.yaml', 'where: Column 3', 'where: Column 4'),
      'error',
    ],
  ])('%s', async (_, change, severity) => {
    expect(await severityAfter(change)).toEqual([`overdue-review ${severity}`]);
  });
});
