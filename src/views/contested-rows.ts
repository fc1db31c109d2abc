import type { Rival } from '../charts/dot-strip.ts';
import { cellText } from '../domain/cell-text.ts';
import { listEstimates } from '../domain/estimates.ts';
import type { Fact } from '../domain/fact.ts';
import { familyOf } from '../domain/measure.ts';
import { selectRows } from '../domain/selection.ts';
import { getValue } from '../library/library.ts';
import { measureOf, measureOfNumber } from '../library/measures.ts';
import { publisherOf } from './fact-status.ts';
import type { Locale } from './locale.ts';

/** The contested figures that a chart draws as one number each, by the names of their rows as the locale writes them. */
export function findContestedRows(id: string, locale: Locale): ReadonlyMap<string, Fact> {
  const { library, cells } = locale;
  const chart = getValue(library.charts, id);
  const dataset = getValue(library.datasets, chart.dataset);
  const column = dataset.columns[chart.category];
  const contested = listContested(locale);
  const found = new Map<string, Fact>();
  for (const row of selectRows(dataset.rows, chart.rows)) {
    const measure = measureOfNumber(chart.dataset, chart.value, row, library);
    const fact = measure && contested.get(familyOf(measure));
    if (column && fact && fact.value === row[chart.value])
      found.set(cellText(row[chart.category], column, cells), fact);
  }
  return found;
}

/** By what they measure. */
function listContested({ library }: Locale): ReadonlyMap<string, Fact> {
  const facts = [...library.facts.entries.values()].map(({ value }) => value);
  return new Map(
    facts.flatMap((fact): [string, Fact][] => {
      const measure = fact.contested && !fact.withdrawn && measureOf(fact, library);
      return measure ? [[familyOf(measure), fact]] : [];
    }),
  );
}

/** The numbers that stand beside one another, the preferred one first. */
export const listRivals = (fact: Fact, locale: Locale): Rival[] =>
  listEstimates(fact).map((estimate) => ({
    value: Number(estimate.value),
    publisher: publisherOf(estimate, locale),
  }));
