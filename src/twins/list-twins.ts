import type { RootContent } from 'mdast';
import { address, findTwin } from '../domain/addresses.ts';
import { publishedDatasets, type Page } from '../library/library.ts';
import type { Locate } from '../exports/locate.ts';
import { listCorrectionDays } from '../views/correction-log.ts';
import { listedDate, listedDateName } from '../views/listed-date.ts';
import { briefingsOf, notesOf, type Locale } from '../views/locale.ts';
import type { OwnPage } from '../views/own-pages.ts';
import { listRegister } from '../views/register.ts';
import { listSources } from '../views/source-register.ts';
import { createTextLocale } from '../views/translations.ts';
import { heading, link, list, paragraph, table, type Block, type Said } from './nodes.ts';
import { sayFact, saySource } from './notes.ts';
import { sayCorrection } from './page-twin.ts';

/** A link to the twin of a page. */
const toTwin = (path: string, words: string, { href }: Locale, locate: Locate) =>
  link(locate(href(findTwin(path) ?? path)), words);

/** Pages with what each is about, and of when. */
export const listPages = (pages: readonly Page[], locale: Locale, locate: Locate): Block[] =>
  pages.length === 0
    ? []
    : [
        list(
          pages.map((page): Said[] => {
            const { text, strings, formatter } = locale;
            const date = `${listedDateName(page, strings)}: ${formatter.date(listedDate(page))}.`;
            const title = text(page.data.title);
            return [
              toTwin(address.page(page.kind, page.slug), title, locale, locate),
              `: ${text(page.data.description)} ${date}`,
            ];
          }),
        ),
      ];

const listThemes = (locale: Locale, locate: Locate): Block =>
  list(
    Object.entries(locale.library.site.themes).map(([id, theme]): Said[] => [
      toTwin(address.theme(id), locale.text(theme.title), locale, locate),
      `: ${locale.text(theme.description)}`,
    ]),
  );

const listDatasets = (locale: Locale, locate: Locate): Block =>
  list(
    publishedDatasets(locale.library).map(({ id, value }): Said[] => [
      toTwin(address.dataset(id), locale.text(value.title), locale, locate),
      `: ${locale.text(value.description)}`,
    ]),
  );

type TellList = (locale: Locale, locate: Locate) => RootContent[];

export const tellHome: TellList = (locale, locate) => {
  const { strings, text, library } = locale;
  return [
    heading(1, text(library.site.name)),
    paragraph(text(library.site.description)),
    heading(2, strings.layout.briefings),
    ...listPages(briefingsOf(locale), locale, locate),
    heading(2, strings.layout.notes),
    ...listPages(notesOf(locale), locale, locate),
    heading(2, strings.home.themes),
    listThemes(locale, locate),
    heading(2, strings.layout.data),
    listDatasets(locale, locate),
  ];
};

export const tellBriefings: TellList = (locale, locate) => [
  heading(1, locale.strings.layout.briefings),
  ...listPages(briefingsOf(locale), locale, locate),
];

export const tellNotes: TellList = (locale, locate) => [
  heading(1, locale.strings.layout.notes),
  ...listPages(notesOf(locale), locale, locate),
];

export const tellThemes: TellList = (locale, locate) => [
  heading(1, locale.strings.home.themes),
  listThemes(locale, locate),
];

export function tellTheme(id: string, locale: Locale, locate: Locate): RootContent[] {
  const { library, text, strings } = locale;
  const theme = library.site.themes[id];
  if (!theme) throw new Error(`There is no theme "${id}"`);
  const on = ({ data }: Page): boolean => data.theme === id;
  const facts = [...library.facts.entries.values()].filter(({ value }) => value.theme === id);
  return [
    heading(1, text(theme.title)),
    paragraph(text(theme.description)),
    heading(2, strings.page.briefingsOnTheme),
    ...listPages(briefingsOf(locale).filter(on), locale, locate),
    heading(2, strings.page.notesOnTheme),
    ...listPages(notesOf(locale).filter(on), locale, locate),
    heading(2, strings.home.figuresInUse),
    list(
      facts.map(({ value }): Said[] => [
        `${sayFact(value, locale)} `,
        toTwin(address.fact(value.id), text(value.label), locale, locate),
      ]),
    ),
  ];
}

export const tellFacts: TellList = (locale) => {
  const { register: words, figure } = locale.strings;
  const text = (one: string) => ({ text: one });
  return [
    heading(1, words.title),
    paragraph(words.text),
    table({
      headings: [figure.measures, figure.value, figure.asOf, words.source, words.theme].map(
        (one) => ({ text: one, isNumber: one === figure.value }),
      ),
      rows: listRegister(locale, 'measures').map(({ fact, label, theme, source }) =>
        [label, sayFact(fact, locale), locale.formatter.date(fact.asOf), source, theme].map(text),
      ),
    }),
  ];
};

export const tellDatasets: TellList = (locale, locate) => [
  heading(1, locale.strings.data.title),
  paragraph(locale.strings.data.text),
  listDatasets(locale, locate),
];

export const tellSources: TellList = (locale) => [
  heading(1, locale.strings.sources.title),
  paragraph(locale.strings.sources.text),
  list(listSources(locale, 'publisher').map(({ id }) => saySource(id, locale))),
];

export const tellGlossary: TellList = ({ library, strings, text, formatter }) => [
  heading(1, strings.glossary.title),
  paragraph(strings.glossary.text),
  ...[...library.glossary.entries.values()]
    .toSorted((a, b) => formatter.compare(text(a.value.term), text(b.value.term)))
    .flatMap(({ value }) => [heading(2, text(value.term)), paragraph(text(value.definition))]),
];

export const tellAllCorrections: TellList = (locale, locate) => {
  const words = locale.strings.own.corrections;
  const days = listCorrectionDays(locale);
  return [
    heading(1, words.title),
    paragraph(words.text),
    ...(days.length === 0 ? [paragraph(words.none)] : []),
    ...days.flatMap(({ pages }) =>
      pages.flatMap(({ page, corrections }) => {
        const title = locale.text(page.data.title);
        const own = createTextLocale(page, locale);
        return [
          heading(2, toTwin(address.page(page.kind, page.slug), title, locale, locate)),
          list(corrections.map((correction) => sayCorrection(correction, own))),
        ];
      }),
    ),
  ];
};

export const tellOwnPage = ({ title, text, parts }: OwnPage): RootContent[] => [
  heading(1, title),
  paragraph(text),
  ...parts.flatMap(({ title: name, paragraphs, links = [], counts }): RootContent[] => [
    heading(2, name),
    ...paragraphs.map((words) => paragraph(words)),
    ...(counts
      ? [
          table({
            headings: [
              { text: counts.name, isNumber: false },
              { text: counts.number, isNumber: true },
            ],
            rows: counts.rows.map((row) => row.map((one) => ({ text: one }))),
          }),
        ]
      : []),
    ...(links.length > 0 ? [list(links.map(({ href, words }) => [link(href, words)]))] : []),
  ]),
];
