import { digestText, formatDigest, readTranslatedText } from '../../src/library/translated-text.ts';
import { createProse } from './plain-notes.ts';
import { createCharts, createDatasets, createFacts, units } from './rich-ledger.ts';
import {
  numbered,
  numberedName,
  records,
  wordsOf,
  type ContentFile,
  type Localize,
  type RichSize,
} from './rich-parts.ts';

/** The languages, as the site names them, and how words end in them here. */
const languages = [
  { code: 'en', locale: 'en-GB', name: 'English', ending: '' },
  { code: 'vi', locale: 'vi-VN', name: 'Tiếng Việt', ending: 'anh' },
  { code: 'fr', locale: 'fr-FR', name: 'Français', ending: 'eau' },
  { code: 'de', locale: 'de-DE', name: 'Deutsch', ending: 'ung' },
  { code: 'es', locale: 'es-ES', name: 'Español', ending: 'ado' },
];
export const mostLanguages = languages.length;

/** The languages of a site besides those whose interface comes with the generator. */
export const foreignLanguages = (count: number): string[] =>
  languages.slice(2, count).map(({ code }) => code);

/** Pages that show the fact which stands on many. */
export const pagesOfFirstFact = 50;

const terms = 20;
const sources = 30;

/** Every file of a sound content folder of that size but the words of the interface; the same in every run. */
export function* createRichContent(size: RichSize): Generator<ContentFile> {
  const spoken = languages.slice(0, size.languages);
  const localize: Localize = (number) =>
    Object.fromEntries(
      spoken.map(({ code, ending }) => [code, createProse(number, ending).sentence()]),
    );
  yield ['site.yaml', createSite(spoken, localize)];
  yield ['units.yaml', records(units(spoken.map(({ code }) => code)))];
  yield ['sources.yaml', records(numbered(sources, (at) => [`source-${at}`, createSource(at)]))];
  yield [
    'glossary.yaml',
    records(numbered(terms, (at) => [`term-${at}`, createTerm(at, localize)])),
  ];
  yield* createFacts(size, localize);
  yield* createDatasets(size, localize);
  yield* createCharts(size, localize);
  for (let note = 0; note < size.notes; note++) {
    const original = createNote(note, size, '');
    yield [`notes/note-${note}.mdx`, original];
    const digest = formatDigest(digestText(readTranslatedText(original)));
    for (const { code, ending } of spoken.slice(1))
      yield [`notes/note-${note}.${code}.mdx`, createNote(note, size, ending, `${digest}\n`)];
  }
}

const createSite = (spoken: typeof languages, localize: Localize): string =>
  records({
    name: localize(1),
    publisher: localize(2),
    description: localize(3),
    languages: spoken.map(({ code, locale, name }) => ({ code, locale, name })),
    themes: { notes: { title: localize(4), description: localize(5) } },
    repository: 'https://example.org/notes',
    contact: 'notes@example.org',
    reuse: localize(6),
  });

const createSource = (at: number) => ({
  title: wordsOf(at),
  publisher: 'Nobody',
  published: 2025,
  accessed: '2026-01-01',
  url: `https://example.org/source-${at}`,
  licence: 'Invented; nothing to licence',
  read: 'first-hand',
  confidence: 'high',
});

const createTerm = (at: number, localize: Localize) => ({
  term: numberedName('Term', at, localize),
  definition: localize(at),
});

/** A note with figures, citations, a term and a chart; its translation where words have an ending. */
function createNote(at: number, size: RichSize, ending: string, digest = ''): string {
  const { sentence, paragraph } = createProse(at, ending);
  const own = [3 * at, 3 * at + 1, 3 * at + 2].map((fact) => 1 + (fact % (size.facts - 1)));
  const facts = at < pagesOfFirstFact ? [0, ...own] : own;
  const figures = [...new Set(facts)].map(
    (fact) =>
      `${sentence().slice(0, -1)} <Fact id="fact-${fact}"/>.<Cite id="source-${fact % sources}"/>`,
  );
  return `---
title: "${sentence().slice(0, -1)}"
description: "${sentence()}"
theme: notes
event: 2026-01-01
published: 2026-01-01
reviewed: 2026-01-01
reviewBy: 2027-12-31
${digest}---

${paragraph()}

${figures.join('\n')}

## ${sentence().slice(0, -1)}

<Term id="term-${at % terms}"/> ${paragraph()}

${paragraph()}

<Chart id="chart-${at % size.charts}"/>

## ${sentence().slice(0, -1)}

${paragraph()}

- ${sentence()}
- ${sentence()}
`;
}
