import { address, findTwin } from '../domain/addresses.ts';
import type { Locate } from '../exports/locate.ts';
import { publishedDatasets } from '../library/library.ts';
import { briefingsOf, notesOf, type Locale } from '../views/locale.ts';
import { heading, link, list, paragraph, type Block, type Said } from './nodes.ts';
import { formatMarkdown } from './markdown.ts';
import { tellPage } from './page-twin.ts';

/** `llms.txt`, after llmstxt.org: what the site is, and where its texts and data are without what surrounds them. */
export function writeLlmsIndex(locale: Locale, locate: Locate): string {
  const { library, strings, text, href } = locale;
  const { site } = library;
  const at = (path: string) => locate(href(findTwin(path) ?? path));
  const entry = (path: string, title: string, about: string): Said[] => [
    link(at(path), title),
    `: ${about}`,
  ];
  const pages = (
    all: readonly ReturnType<typeof briefingsOf>[number][] | ReturnType<typeof notesOf>,
  ) =>
    all.map((page) =>
      entry(address.page(page.kind, page.slug), text(page.data.title), text(page.data.description)),
    );
  const words = strings.own.twins;
  return formatMarkdown([
    heading(1, text(site.name)),
    { type: 'blockquote', children: [paragraph(text(site.description))] },
    paragraph(words.text),
    paragraph(text(site.reuse)),
    ...part(strings.layout.briefings, pages(briefingsOf(locale))),
    ...part(strings.layout.notes, pages(notesOf(locale))),
    ...part(
      strings.layout.data,
      publishedDatasets(library).map(({ id, value }) =>
        entry(address.dataset(id), text(value.title), text(value.description)),
      ),
    ),
    ...part(strings.layout.figures, [
      entry(address.facts, strings.register.title, strings.register.text),
      entry(address.factsFile, 'facts.json', strings.register.text),
    ]),
    ...part(strings.own.about.title, [
      entry(address.checks, strings.own.checks.title, strings.own.checks.text),
      entry(address.sources, strings.sources.title, strings.sources.text),
      entry(address.glossary, strings.glossary.title, strings.glossary.text),
      entry(address.corrections, strings.own.corrections.title, strings.own.corrections.text),
      entry(address.llms.full, words.full, words.fullText),
    ]),
  ]);
}

const part = (title: string, entries: Said[][]): Block[] =>
  entries.length === 0 ? [] : [heading(2, title), list(entries)];

/** `llms-full.txt`: the twins of all briefings and notes in one. */
export const writeLlmsFull = (locale: Locale, locate: Locate): string =>
  [...briefingsOf(locale), ...notesOf(locale)]
    .map((page) => formatMarkdown(tellPage(page, locale, locate)))
    .join('\n---\n\n');
