import type { Chart } from '../domain/chart.ts';
import type { Fact } from '../domain/fact.ts';
import { getOrMake } from '../domain/memo.ts';
import { selectRows } from '../domain/selection.ts';
import type { Table } from '../domain/table.ts';
import { textIn } from '../domain/text-in.ts';
import type { Entry, Library, Page } from '../library/library.ts';
import { findPagesShowing } from '../library/displays.ts';
import { measureOf } from '../library/measures.ts';
import { once } from '../library/once.ts';
import { pageKey } from '../library/page-name.ts';
import { listTopics, placesOf } from '../library/topics.ts';
import { namingsOf } from '../search/named-things.ts';
import { createLocale } from '../views/locale.ts';
import { findRowTopics } from './row-topics.ts';
import { topicKeyOf } from './topic-key.ts';

/** Records and pages that are about one topic, by their ids and keys, in the order of the content. */
export interface About {
  facts: string[];
  charts: string[];
  tables: string[];
  events: string[];
  notes: string[];
  briefings: string[];
}

const nothing = (): About => ({
  facts: [],
  charts: [],
  tables: [],
  events: [],
  notes: [],
  briefings: [],
});

/** What is about the topic of that key. */
export const findAbout = (library: Library, key: string): About =>
  readAll(library).get(key) ?? nothing();

/** Topics that have a page and that a fact is about, by its id. */
export const findTopicsOfFacts = once((library: Library): ReadonlyMap<string, string[]> => {
  const topics = new Map<string, string[]>();
  for (const { part, id } of listTopics(library)) {
    const key = topicKeyOf(part, id);
    for (const fact of findAbout(library, key).facts)
      getOrMake(topics, fact, (): string[] => []).push(key);
  }
  return topics;
});

/** All that is said of any topic, read once. */
const readAll = once((library: Library): ReadonlyMap<string, About> => {
  const all = new Map<string, About>();
  const add = (kind: keyof About, id: string, keys: Iterable<string>): void => {
    for (const key of new Set(keys)) getOrMake(all, key, nothing)[kind].push(id);
  };
  const name = createNamer(library);
  const facts = [...library.facts.entries.values()].filter(({ value }) => !value.withdrawn);
  const measured = new Map(facts.map(({ id, value }) => [id, measuredTopics(value, library)]));
  // Those that measure it come before those that name it.
  for (const [id, keys] of measured) add('facts', id, keys);
  for (const { id, value } of facts)
    add('facts', id, without(name(say(value.label, library)), measured.get(id)));
  for (const { id, value } of library.timeline.entries.values())
    add('events', id, name(`${say(value.title, library)}. ${say(value.text, library)}`));
  for (const kind of ['chart', 'table'] as const)
    for (const entry of library[`${kind}s`].entries.values())
      if (findPagesShowing(library, kind, entry.id).length > 0)
        add(`${kind}s`, entry.id, displayTopics(entry, name, library));
  for (const page of library.pages)
    if (page.language === library.site.languages[0]?.code)
      add(page.kind, pageKey(page), name(textOfPage(page)));
  return all;
});

const without = (keys: string[], known: readonly string[] = []): string[] =>
  keys.filter((key) => !known.includes(key));

/** Topics that a text in the site’s first language names. */
function createNamer(library: Library): (text: string) => string[] {
  const { places, subjects } = namingsOf(createLocale(library, undefined));
  return (text) => [
    ...places(text).map((id) => topicKeyOf('place', id)),
    ...subjects(text).map((id) => topicKeyOf('subject', id)),
  ];
}

const say = (text: Fact['label'], { site }: Library): string =>
  textIn(text, site.languages[0]?.code ?? '');

function measuredTopics(fact: Fact, library: Library): string[] {
  const measure = measureOf(fact, library);
  return [
    ...placesOf(measure?.place).map((id) => topicKeyOf('place', id)),
    ...(measure?.subject ? [topicKeyOf('subject', measure.subject)] : []),
  ];
}

/** Those that its words name, and those whose rows it shows. */
function displayTopics(
  { value }: Entry<Chart | Table>,
  name: (text: string) => string[],
  library: Library,
): string[] {
  const rows = library.datasets.entries.get(value.dataset)?.value.rows ?? [];
  const topics = findRowTopics(value.dataset, library);
  const shown = selectRows(rows, value.rows).flatMap((row) => topics(row));
  return [...name(say(value.title, library)), ...shown];
}

/** A note is about what its title and description name; a briefing speaks of all that its text names. */
const textOfPage = (page: Page): string => {
  const { title, description } = page.data;
  const own = `${title}. ${description}`;
  return page.kind === 'notes' ? own : `${own} ${page.text}`;
};
