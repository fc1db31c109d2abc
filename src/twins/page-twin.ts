import type { RootContent } from 'mdast';
import { address } from '../domain/addresses.ts';
import { fill } from '../domain/fill.ts';
import type { Correction } from '../domain/correction.ts';
import type { Page } from '../library/library.ts';
import { splitBriefing } from '../markup/outline.ts';
import { describeChange } from '../views/corrections.ts';
import type { Locale } from '../views/locale.ts';
import { createPageContext } from '../views/page-context.ts';
import { createTextLocale } from '../views/translations.ts';
import type { Locate } from '../exports/locate.ts';
import type { Twin } from './twin-context.ts';
import {
  emphasis,
  facets,
  heading,
  list,
  paragraph,
  strong,
  type Block,
  type Said,
} from './nodes.ts';
import { Notes, saySource } from './notes.ts';
import { isNote, makePlain } from './plain-tree.ts';

/** A briefing or note: its text with the figures as footnotes, its charts as tables, its corrections and references. */
export function tellPage(page: Page, chosen: Locale, locate: Locate): RootContent[] {
  const locale = createTextLocale(page, chosen);
  const context = createPageContext(locale, page);
  const twin = { context, locate, notes: new Notes(locale, locate) };
  const { strings, text } = locale;
  const body =
    page.kind === 'briefings' ? tellBriefing(page, twin) : makePlain(page.tree, page, twin);
  return [
    heading(1, text(page.data.title)),
    paragraph(emphasis(text(page.data.description))),
    ...(page.language === chosen.language.code ? [] : [sayUntranslated(chosen)]),
    tellDates(page, locale, locate(chosen.href(address.page(page.kind, page.slug)))),
    ...body.filter((node) => !isNote(node)),
    ...tellCorrections(page.data.corrections, locale),
    ...(context.references.length > 0
      ? [
          heading(2, strings.page.references),
          list(
            context.references.map((id) => saySource(id, locale)),
            true,
          ),
        ]
      : []),
    ...body.filter(isNote),
    ...twin.notes.list(),
  ];
}

/** With the headings that its page sets over the bottom line and the key figures. */
function tellBriefing(page: Page, twin: Twin): RootContent[] {
  const { bottomLine, keyFacts, body } = splitBriefing(page.tree);
  const words = twin.context.strings.page;
  const tell = (part: typeof body) => makePlain(part, page, twin);
  // Notes are defined in the body, and the bottom line has those that it names once more.
  const opening = tell(bottomLine).filter((node) => !isNote(node));
  return [
    heading(2, words.bottomLine),
    ...opening,
    ...(keyFacts.children.length > 0 ? [heading(2, words.keyFigures), ...tell(keyFacts)] : []),
    ...tell(body),
  ];
}

const sayUntranslated = ({ strings, formatter, library }: Locale): Block =>
  paragraph(
    fill(strings.translation.untranslated, {
      language: formatter.languageName(library.site.languages[0]?.code ?? ''),
    }),
  );

function tellDates(page: Page, { strings, formatter, library, text }: Locale, url: string): Block {
  const { page: words } = strings;
  const { data } = page;
  const date = (day: string | undefined) => day && formatter.date(day);
  const theme = library.site.themes[data.theme];
  return facets([
    [words.event, page.kind === 'notes' ? date(page.data.event) : undefined],
    [words.published, date(data.published)],
    [words.updated, date(data.updated)],
    [words.reviewed, date(data.reviewed)],
    [words.theme, theme && text(theme.title)],
    [strings.own.twins.address, url],
  ]);
}

/** What has changed since the page was published, the newest first. */
export function tellCorrections(corrections: readonly Correction[], locale: Locale): Block[] {
  if (corrections.length === 0) return [];
  const newest = corrections.toSorted((a, b) => b.date.localeCompare(a.date));
  return [
    heading(2, locale.strings.page.corrections),
    list(newest.map((correction) => sayCorrection(correction, locale))),
  ];
}

/** “23 November 2026, Correction: what has changed. Share of the harvest: 70% became 65%.” */
export function sayCorrection(correction: Correction, locale: Locale): Said[] {
  const { strings, formatter, text, library } = locale;
  const fact = library.facts.entries.get(correction.fact ?? '')?.value;
  const change = describeChange(correction, locale);
  const label = fact ? text(fact.label) : correction.fact;
  const of = [label, change].filter(Boolean).join(': ');
  const kind = strings.page.correctionKinds[correction.kind];
  return [
    strong(`${formatter.date(correction.date)}, ${kind}:`),
    ` ${text(correction.what)}${of && ` ${of}.`}`,
  ];
}
