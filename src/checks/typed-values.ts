import type { Dataset } from '../domain/dataset.ts';
import { listEstimates } from '../domain/estimates.ts';
import type { Fact } from '../domain/fact.ts';
import { textIn } from '../domain/text-in.ts';
import { error, type Problem } from '../domain/problem.ts';
import type { Row } from '../domain/selection.ts';
import { filedDatasets, type Entry, type Library } from '../library/library.ts';
import type { Check } from './check.ts';
import { findNamedRows, wordsOf } from './row-words.ts';

/**
 * A value typed into the ledger agrees with the tables: where a row is of the same year and the fact’s
 * label names its place and what it measures, the row holds that value, or a contested fact shows both.
 */
export const checkTypedValues: Check = (library) =>
  [...library.facts.entries.values()].flatMap((entry) =>
    typeof entry.value.value === 'number' && !entry.value.from && !entry.value.qualifier
      ? checkFact(entry, library)
      : [],
  );

function checkFact({ id, value: fact, locate }: Entry<Fact>, library: Library): Problem[] {
  const shown = valuesBeside(fact, library);
  const contradictions = filedDatasets(library).flatMap(({ id: name, value: dataset }) => {
    const twins = findMatchingRows(fact, dataset, library);
    const agrees = twins.some(({ value }) => shown.has(value));
    return twins.slice(0, agrees ? 0 : 1).map((twin) => ({ ...twin, file: `${name}.csv` }));
  });
  return contradictions.slice(0, 1).map(({ file, line, value }) => {
    const message = `"${id}" says ${fact.value}, but ${file}:${line} has ${value}`;
    const hint =
      'Take the value from there with "from", or set both side by side as estimates of a contested fact';
    return error(locate(['value']), 'contradicts-data', message, hint);
  });
}

/** The fact’s value, and those that a contested fact shows beside it. */
function valuesBeside(fact: Fact, library: Library): Set<number | string> {
  const contests = [...library.facts.entries.values()]
    .filter(({ value: other }) => other.unit === fact.unit)
    .map(({ value: other }) => listEstimates(other).map(({ value }) => value))
    .filter((values) => values.includes(fact.value));
  return new Set([fact.value, ...contests.flat()]);
}

interface MatchingRow {
  value: number;
  line: number;
}

/** Numbers of the fact’s unit in rows of its year that its label names, in one of the languages. */
function findMatchingRows(fact: Fact, dataset: Dataset, library: Library): MatchingRow[] {
  const columns = Object.entries(dataset.columns).filter(([, { unit }]) => unit === fact.unit);
  return library.site.languages.flatMap(({ code }) => {
    const label = wordsOf(textIn(fact.label, code));
    // What is measured stands in columns of the row, or else in the heading of the number.
    const values = columns.filter(
      ([, column]) => dataset.measures !== undefined || isIn(label, textIn(column.label, code)),
    );
    if (values.length === 0) return [];
    return findNamedRows(label, dataset, library, code)
      .filter(({ row }) => isOfYear(row, fact.asOf, dataset))
      .flatMap(({ row, index }) =>
        values.flatMap(([name]) => twin(row[name], dataset.lines[index])),
      );
  });
}

const twin = (value: Row[string], line = 1): MatchingRow[] =>
  typeof value === 'number' ? [{ value, line }] : [];

function isOfYear(row: Row, asOf: string, dataset: Dataset): boolean {
  const year = Object.entries(dataset.columns).find(([, { type }]) => type === 'year')?.[0];
  return String(year ? row[year] : dataset.asOf).slice(0, 4) === asOf.slice(0, 4);
}

const isIn = (label: ReadonlySet<string>, text: string) =>
  [...wordsOf(text)].every((word) => label.has(word));
