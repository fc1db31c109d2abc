import { sourceDate } from '../domain/citation.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Source } from '../domain/source.ts';
import { getValue } from '../library/library.ts';
import type { Locale } from '../views/locale.ts';
import type { SheetCell } from '../workbook/workbook.ts';

type Rows = SheetCell[][];

/** What must be known before the rows of a dataset are used, as rows: a name, then what stands under it. */
export function describeForReaders(dataset: Dataset, page: string, locale: Locale): Rows {
  const { strings, text, formatter } = locale;
  const { data, dataPage, files } = strings;
  const under = (name: string, values: readonly string[]): Rows =>
    values.map((value, at) => [at === 0 ? { heading: name } : undefined, value]);
  return [
    ...under(files.title, [text(dataset.title)]),
    ...under(files.description, [text(dataset.description)]),
    ...under(files.page, [page]),
    ...under(dataPage.asOf, [formatter.date(dataset.asOf)]),
    ...under(dataPage.reviewBy, [formatter.date(dataset.reviewBy)]),
    ...under(data.licence, [dataset.licence]),
    ...under(
      data.sources,
      dataset.sources.map((id) => describeSource(getValue(locale.library.sources, id), locale)),
    ),
    ...under(data.caveats, dataset.caveats.map(text)),
    ...under(
      dataPage.revisions,
      dataset.revisions.map(({ date, what }) => `${formatter.date(date)}: ${text(what)}`),
    ),
    [],
    [dataPage.column, dataPage.means, dataPage.type, dataPage.unit].map((heading) => ({ heading })),
    ...describeColumns(dataset, locale),
  ];
}

function describeColumns({ columns }: Dataset, { strings, text, library }: Locale): Rows {
  const words = strings.dataPage;
  return Object.values(columns).map(({ label, description, type, unit, optional }) => [
    text(label),
    [description && text(description), optional && words.mayBeEmpty].filter(Boolean).join(' '),
    words.types[type],
    unit ? text(getValue(library.units, unit).name) : words.noUnit,
  ]);
}

/** “Author. Title. Publisher. Date. Address” */
function describeSource(source: Source, { formatter, strings }: Locale): string {
  const { author, publisher, title, url } = source;
  const parts = [
    author ?? publisher,
    title,
    author && author !== publisher ? publisher : undefined,
    sourceDate(source, formatter, strings.sources.noDate),
  ].filter((part) => part !== undefined);
  return [parts.join('. '), url].filter(Boolean).join('. ');
}
