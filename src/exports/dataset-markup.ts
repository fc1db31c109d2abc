import { address } from '../domain/addresses.ts';
import type { Dataset } from '../domain/dataset.ts';
import { findPublished } from '../domain/source.ts';
import { getValue } from '../library/library.ts';
import { createHref, type Locale } from '../views/locale.ts';
import type { Locate } from './locate.ts';

/** A dataset in the words of schema.org, by which search engines for data find it. */
export function describeForSearch(id: string, locale: Locale, locate: Locate): object {
  const { library, text, language } = locale;
  const dataset = getValue(library.datasets, id);
  const publisher = { '@type': 'Organization', name: text(library.site.publisher) };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: text(dataset.title),
    description: text(dataset.description),
    url: locate(locale.href(address.dataset(id))),
    inLanguage: language.code,
    license: { '@type': 'CreativeWork', name: dataset.licence },
    creator: publisher,
    publisher,
    isAccessibleForFree: true,
    temporalCoverage: coverageOf(dataset),
    variableMeasured: describeVariables(dataset, locale),
    isBasedOn: dataset.sources.map((source) => describeSource(source, locale)),
    distribution: [
      describeFile('text/csv', address.datasetCsv(id), locate),
      describeFile('application/json', address.datasetJson(id), locate),
    ],
  };
}

/** Safe inside a `<script>`: no text of an editor can close it. */
export const formatForScript = (value: object): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** “2021/2025”: from the first to the last year of the rows, else the date the figures speak of. */
function coverageOf({ columns, rows, asOf }: Dataset): string {
  const names = Object.keys(columns).filter((name) => columns[name]?.type === 'year');
  const years = rows.flatMap((row) => names.flatMap((name) => row[name] ?? []).map(String)).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last) return asOf;
  return first === last ? first : `${first}/${last}`;
}

function describeVariables({ columns }: Dataset, { text, library }: Locale): object[] {
  return Object.values(columns)
    .filter(({ type }) => type === 'number')
    .map(({ label, description, unit }) => ({
      '@type': 'PropertyValue',
      name: text(label),
      description: description && text(description),
      unitText: unit && text(getValue(library.units, unit).name),
    }));
}

/** A source as a work of its publisher. */
export function describeSource(id: string, { library }: Locale): object {
  const source = getValue(library.sources, id);
  return {
    '@type': 'CreativeWork',
    name: source.title,
    url: source.url,
    datePublished: findPublished(source),
    publisher: { '@type': 'Organization', name: source.publisher },
  };
}

function describeFile(encodingFormat: string, path: string, locate: Locate): object {
  const contentUrl = locate(createHref(path, undefined));
  return { '@type': 'DataDownload', encodingFormat, contentUrl };
}
