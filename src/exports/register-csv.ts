import { formatCsvRecords } from '../domain/csv-format.ts';
import type { Cell } from '../domain/selection.ts';
import type { FactEntry } from './facts-file.ts';
import type { SourceEntry } from './parts.ts';

type Fields<Entry> = Record<string, (entry: Entry) => Cell>;

/** The register of figures as CSV; texts stand in a column for each language. */
export function formatFactsCsv(facts: readonly FactEntry[], languages: readonly string[]): string {
  const each = (name: string, words: (fact: FactEntry) => Record<string, string> | undefined) =>
    Object.fromEntries(
      languages.map((code) => [`${name}_${code}`, (fact: FactEntry) => words(fact)?.[code]]),
    );
  return formatEntries(facts, {
    id: ({ id }) => id,
    value: ({ value }) => value,
    qualifier: ({ qualifier }) => qualifier,
    unit: ({ unit }) => unit.id,
    ...each('text', ({ text }) => text),
    ...each('label', ({ label }) => label),
    theme: ({ theme }) => theme,
    as_of: ({ asOf }) => asOf,
    source: ({ source }) => source.id,
    publisher: ({ source }) => source.publisher,
    where: ({ where }) => where,
    review_by: ({ reviewBy }) => reviewBy,
    contested: ({ contested }) => (contested ? 'yes' : 'no'),
    ...each('caveat', ({ caveat }) => caveat),
    withdrawn: ({ withdrawn }) => withdrawn?.date,
    url: ({ url }) => url,
  });
}

/** The register of sources as CSV. */
export const formatSourcesCsv = (sources: readonly SourceEntry[]): string =>
  formatEntries(sources, {
    id: ({ id }) => id,
    title: ({ title }) => title,
    author: ({ author }) => author,
    publisher: ({ publisher }) => publisher,
    published: ({ published }) => published,
    accessed: ({ accessed }) => accessed,
    read: ({ read }) => read,
    licence: ({ licence }) => licence,
    url: ({ url }) => url,
    record: ({ record }) => record,
  });

const formatEntries = <Entry>(entries: readonly Entry[], fields: Fields<Entry>): string =>
  formatCsvRecords([
    Object.keys(fields),
    ...entries.map((entry) => Object.values(fields).map((read) => read(entry))),
  ]);
