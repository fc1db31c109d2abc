import { describe, expect, it } from 'vitest';
import { createPublicView, viewEdition } from '../../src/library/edition-view.ts';
import { findUnsourcedWords } from '../../src/library/unsourced-words.ts';
import type { Library } from '../../src/library/library.ts';
import { findPictures } from '../../src/library/pictures.ts';
import { collectionNames } from '../../src/library/public-records.ts';
import { findFactUsage } from '../../src/library/usage.ts';
import { copyFixture, type FixtureCopy } from '../support/fixture-copy.ts';
import { readSound } from '../support/fixture-library.ts';
import { addSecret, appendStaffBlock, markPage } from '../support/secret-records.ts';
import { today } from '../support/today.ts';

type Change = (copy: FixtureCopy) => void;

async function read(change: Change): Promise<Library> {
  const copy = copyFixture();
  change(copy);
  return readSound(copy.folder);
}

/** Everything the library holds: pages as `slug.language`, records as `kind/id`, pictures by path. */
const namesOf = (library: Library): string[] => [
  ...library.pages.map(({ slug, language }) => `${slug}.${language}`),
  ...Object.entries(collectionNames).flatMap(([kind, name]) =>
    [...library[name].entries.keys()].map((id) => `${kind}/${id}`),
  ),
  ...findPictures(library).map(({ path }) => path),
];

/** What the public does not get of the changed fixture. */
async function findGone(change: Change, now = today): Promise<string[]> {
  const library = await read(change);
  const left = new Set(namesOf(createPublicView(library, now)));
  return namesOf(library).filter((name) => !left.has(name));
}

const catches = 'briefings/catch.mdx';
const fleet = 'briefings/fleet.mdx';
const harbour = 'notes/harbour-opens.mdx';
const note = ['harbour-opens.en', 'notes/harbour.png'];
const secret = ['fact/secret', 'source/secret-paper'];

describe('the public edition', () => {
  const pages: [string, Change, string[]][] = [
    ['where nothing is hidden: nothing', () => undefined, []],
    [
      'a draft and its picture, but not what other pages show too',
      (copy) => markPage(copy, harbour, 'status: draft'),
      note,
    ],
    ['a page under embargo', (copy) => markPage(copy, harbour, "publishAt: '2026-11-24'"), note],
    [
      'a page for the staff, with the facts and events that only it shows',
      (copy) => markPage(copy, fleet, 'audience: staff'),
      ['fleet.en', 'fact/fleet-fund', 'fact/licence-fee', 'event/harbour-opens'],
    ],
    [
      'a claim that only a draft makes, and the title of nothing else rests on',
      (copy) => {
        markPage(copy, harbour, 'status: draft');
        copy.append(
          'claims.yaml',
          '\nsecret-claim: { says: more-than, facts: [whole-catch], subject: { fact: whole-catch }, than: 1 }\n',
        );
        copy.append(harbour, '\n<Claim id="secret-claim">It is a lot</Claim>.\n');
      },
      ['harbour-opens.en', 'claim/secret-claim', 'notes/harbour.png'],
    ],
    [
      'a translation that is a draft, but not its original',
      (copy) => markPage(copy, 'briefings/catch.fr.mdx', 'status: draft'),
      ['catch.fr'],
    ],
    [
      'the translation of a draft, with all charts, tables, terms, data and sources of the two',
      (copy) => markPage(copy, catches, 'status: draft'),
      [
        'catch.fr',
        'catch.en',
        'fact/north-herring-2025',
        'fact/whole-catch',
        'fact/herring-stock',
        'fact/herring-growth',
        'dataset/landings',
        'dataset/stock-estimates',
        'dataset/estimates:herring-stock-range',
        'claim/north-lands-most-herring',
        'claim/south-lands-less-herring',
        ...[
          'landings-by-island',
          'landings-by-year',
          'herring-over-time',
          'cod-over-time',
          'herring-then-and-now',
          'cod-then-and-now',
          'landings-map',
          'margin-and-size',
          'herring-stock-range',
          'stock-range',
        ].map((id) => `chart/${id}`),
        'table/largest-landings',
        'term/landing',
        'event/first-count',
        'event/quota-law',
        'source/pelagia-landings-2026',
      ],
    ],
  ];
  it.each(pages)('lacks %s', async (_, change, gone) => {
    expect(await findGone(change)).toEqual(gone);
  });

  const records: [string, Change, string[]][] = [
    ['no fact that nothing shows', (copy) => addSecret(copy), []],
    [
      'a fact for the staff, with its source',
      (copy) => addSecret(copy, '  audience: staff\n'),
      secret,
    ],
    [
      'a fact that only a block for the staff shows',
      (copy) => {
        addSecret(copy);
        appendStaffBlock(copy, harbour, '<Fact id="secret"/>');
      },
      secret,
    ],
    [
      'a fact that only the title of a chart in such a block names',
      (copy) => {
        addSecret(copy);
        copy.append(
          'charts/stocks.yaml',
          `\nfor-colleagues:\n  form: range\n  facts: [herring-stock]\n  title: { en: 'Not <Fact id="secret"/>', fr: Non }\n  subtitle: { en: A, fr: A }\n  alt: { en: A, fr: A }\n`,
        );
        appendStaffBlock(copy, catches, '<Chart id="for-colleagues"/>');
      },
      [
        'fact/secret',
        'dataset/estimates:for-colleagues',
        'chart/for-colleagues',
        'source/secret-paper',
      ],
    ],
    [
      'a fact that only the correction of a draft names',
      (copy) => {
        addSecret(copy);
        markPage(
          copy,
          harbour,
          "status: draft\ncorrections:\n  - { kind: minor, date: '2026-11-01', what: A, fact: secret, old: 1, new: 2 }",
        );
      },
      ['harbour-opens.en', 'fact/secret', 'source/secret-paper', 'notes/harbour.png'],
    ],
    [
      'no dataset of a draft where a chart that no page shows draws it too',
      (copy) => {
        copy.write('data/boats.csv', 'place,boats\nNTH,3\n');
        copy.write(
          'data/boats.yaml',
          'title: { en: A, fr: A }\ndescription: { en: A, fr: A }\nsources: [pelagia-survey]\nlicence: A\nasOf: 2025\nreviewBy: "2027-01-01"\nkey: [place]\ncolumns:\n  place: { label: { en: A, fr: A }, type: place }\n  boats: { label: { en: B, fr: B }, type: number, unit: tonnes }\n',
        );
        const table = (id: string) =>
          `\n${id}:\n  dataset: boats\n  title: { en: A, fr: A }\n  columns: [place, boats]\n`;
        copy.append('tables/landings.yaml', table('shown-in-draft') + table('never-shown'));
        copy.append(harbour, '\n<DataTable id="shown-in-draft"/>\n');
        markPage(copy, harbour, 'status: draft');
      },
      ['harbour-opens.en', 'table/shown-in-draft', 'notes/harbour.png'],
    ],
    [
      'a dataset for the staff, with every figure and chart that rests on it',
      (copy) => copy.append('data/stock-estimates.yaml', 'audience: staff\n'),
      [
        'fact/herring-stock',
        'dataset/stock-estimates',
        'dataset/estimates:herring-stock-range',
        'chart/margin-and-size',
        'chart/herring-stock-range',
        'chart/stock-range',
      ],
    ],
    [
      'a source for the staff, with every figure and event that rests on it',
      (copy) => copy.append('sources/presse.yaml', '  audience: staff\n'),
      [
        'fact/fleet-fund',
        'fact/harbour-opening',
        'fact/herring-stock',
        'dataset/estimates:herring-stock-range',
        'chart/herring-stock-range',
        'event/quota-law',
        'event/harbour-opens',
        'source/gazette-du-port',
      ],
    ],
  ];
  it.each(records)('lacks %s', async (_, change, gone) => {
    expect(await findGone(change)).toEqual(gone);
  });

  it('lacks corrections of facts that are gone, under whatever id', async () => {
    const library = await read((copy) => {
      addSecret(copy, '  audience: staff\n  formerly: [old-secret]\n');
      markPage(
        copy,
        harbour,
        `corrections:
  - { kind: minor, date: '2026-11-01', what: A, fact: secret, old: 1, new: 2 }
  - { kind: minor, date: '2026-11-02', what: B, fact: old-secret, old: 1, new: 2 }
  - { kind: minor, date: '2026-11-03', what: C, fact: harbour-opening, old: '2025-10-25', new: '2025-10-26' }
  - { kind: minor, date: '2026-11-04', what: D }`,
      );
    });
    const { pages } = createPublicView(library, today);
    const { data } = pages.find(({ slug }) => slug === 'harbour-opens')!;
    expect(data.corrections.map(({ what }) => what)).toEqual(['C', 'D']);
  });

  it('keeps a fact that only a correction of a public page still names', async () => {
    const line =
      "corrections: [{ kind: minor, date: '2026-11-01', what: A, fact: secret, old: 1, new: 2 }]";
    const change: Change = (copy) => {
      addSecret(copy);
      markPage(copy, harbour, line);
    };
    expect(await findGone(change)).toEqual([]);
  });

  it('counts no use, escape or id of what is hidden, and no page that was refused', async () => {
    const copy = copyFixture();
    addSecret(copy, '  audience: staff\n');
    appendStaffBlock(
      copy,
      harbour,
      'It opened on <Fact id="harbour-opening"/>, <Unsourced reason="R">forty years</Unsourced> late.',
    );
    const library = await readSound(copy.folder);
    const view = createPublicView(
      { ...library, refused: [{ ...library.pages[0]!, isRead: true }] },
      today,
    );
    expect(findFactUsage(library).get('harbour-opening')).toHaveLength(4);
    expect(findFactUsage(view).get('harbour-opening')).toHaveLength(3);
    expect(findUnsourcedWords(library)).toHaveLength(2);
    expect(findUnsourcedWords(view)).toHaveLength(1);
    expect([library.facts.ids.has('secret'), view.facts.ids.has('secret')]).toEqual([true, false]);
    expect(view.refused).toEqual([]);
  });

  it.each([
    ["'2026-11-23'", '2026-11-23', true],
    ["'2026-11-23'", '2026-11-22T23:59Z', false],
    ["'2026-11-23T09:00+07:00'", '2026-11-23T02:00Z', true],
    ["'2026-11-23T09:00+07:00'", '2026-11-23T01:59Z', false],
    ["'2026-11-23T09:00+07:00'", '2026-11-23', false],
  ])('has a page of %s at %s: %s', async (publishAt, now, shown) => {
    const gone = await findGone((copy) => markPage(copy, harbour, `publishAt: ${publishAt}`), now);
    expect(gone).toEqual(shown ? [] : note);
  });
});

describe('names that only a withheld page uses', () => {
  const plant =
    (line: string, words = ''): Change =>
    (copy) => {
      copy.replace(
        'site.yaml',
        'repository:',
        `  secrets:
    title: { en: Zqxtheme, fr: Zqxtheme }
    description: { en: Zqxtheme, fr: Zqxtheme }
repository:`,
      );
      copy.replace(
        'site.yaml',
        '    herring:',
        '    zqxsubject: { name: { en: Zqxsubject, fr: Zqxsubject } }\n    herring:',
      );
      copy.append(
        'places.yaml',
        'ZQX: { name: { en: Zqxplace, fr: Zqxplace }, tile: { column: 5, row: 5 } }\n',
      );
      copy.append(
        'units.yaml',
        '\nzqxunit: { style: number, name: { en: Zqxunit, fr: Zqxunit } }\n',
      );
      addSecret(copy);
      copy.replace('facts/secret.yaml', 'theme: fleet', 'theme: secrets');
      copy.replace('facts/secret.yaml', 'unit: tonnes', 'unit: zqxunit');
      copy.write(
        'notes/plan.mdx',
        `---
title: A plan
description: To come.
theme: secrets
event: '2026-11-20'
published: '2026-11-20'
reviewed: '2026-11-20'
reviewBy: '2027-06-30'
${line}
---

In Zqxplace they count zqxsubject: <Fact id="secret"/>.
`,
      );
      if (words) copy.append(harbour, words);
    };
  const namesIn = ({ site, places, units }: Library) => [
    ...Object.keys(site.themes),
    ...Object.keys(site.subjects?.values ?? {}),
    ...places.ids,
    ...places.entries.keys(),
    ...units.ids,
    ...units.entries.keys(),
  ];
  const planted = ['secrets', 'zqxsubject', 'ZQX', 'zqxunit'];

  it.each(['status: draft', "publishAt: '2027-03-01'", 'audience: staff'])(
    'are not in the public edition: %s',
    async (line) => {
      const library = await read(plant(line));
      const view = createPublicView(library, today);
      expect(namesIn(library)).toEqual(expect.arrayContaining(planted));
      expect(namesIn(view).filter((name) => planted.includes(name))).toEqual([]);
      expect(
        JSON.stringify([view.site, [...view.places.entries], [...view.units.entries]]),
      ).not.toMatch(/zqx/i);
      expect(namesIn(view)).toEqual(expect.arrayContaining(['stocks', 'fleet', 'herring', 'NTH']));
    },
  );

  it('are there when the embargo ends', async () => {
    const view = createPublicView(
      await read(plant("publishAt: '2027-03-01'")),
      '2027-03-01T00:00Z',
    );
    expect(namesIn(view)).toEqual(expect.arrayContaining(planted));
  });

  it('are there where a public page names them too', async () => {
    const change = plant('status: draft', '\nOff Zqxplace, Zqxsubject is seen.\n');
    const names = namesIn(createPublicView(await read(change), today));
    expect(names.filter((name) => planted.includes(name))).toEqual(['zqxsubject', 'ZQX', 'ZQX']);
  });
});

describe('the public edition of content that is public', () => {
  const isAll = async (change: Change) => {
    const library = await read(change);
    return createPublicView(library, today) === library;
  };

  it('is the whole library, and another one where the least is hidden', async () => {
    expect(await isAll(() => {})).toBe(true);
    expect(await isAll((copy) => appendStaffBlock(copy, harbour, 'For us.'))).toBe(false);
    expect(await isAll((copy) => markPage(copy, harbour, 'status: draft'))).toBe(false);
    // A theme that nothing public has.
    expect(
      await isAll((copy) =>
        copy.replace(
          'site.yaml',
          'themes:\n',
          'themes:\n  reefs: { title: { en: Reefs, fr: Récifs }, description: { en: All., fr: Tout. } }\n',
        ),
      ),
    ).toBe(false);
  });
});

describe('the staff edition', () => {
  it('is the whole library', async () => {
    const library = await read((copy) => markPage(copy, harbour, 'status: draft'));
    expect(viewEdition(library, 'staff', today)).toBe(library);
    expect(viewEdition(library, 'public', today).pages).toHaveLength(library.pages.length - 1);
  });
});
