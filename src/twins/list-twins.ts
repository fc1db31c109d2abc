import type { RootContent } from 'mdast';
import { address, findTwin } from '../domain/addresses.ts';
import { publishedDatasets, type Page } from '../library/library.ts';
import type { Locate } from '../exports/locate.ts';
import { listedDate, listedDateName } from '../views/listed-date.ts';
import { briefingsOf, notesOf, type Locale } from '../views/locale.ts';
import { heading, link, list, paragraph, type Block, type Said } from './nodes.ts';
import { sayFact } from './notes.ts';

/** A link to the twin of a page. */
export const toTwin = (path: string, words: string, { href }: Locale, locate: Locate) =>
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

/** Tells a page that there is once. */
export type TellList = (locale: Locale, locate: Locate) => RootContent[];

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

export const tellDatasets: TellList = (locale, locate) => [
  heading(1, locale.strings.data.title),
  paragraph(locale.strings.data.text),
  listDatasets(locale, locate),
];
