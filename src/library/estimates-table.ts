import type { EstimatesChart } from '../domain/chart.ts';
import type { Column, Dataset } from '../domain/dataset.ts';
import { listEstimates } from '../domain/estimates.ts';
import type { Estimate, Fact } from '../domain/fact.ts';
import type { LocalizedText } from '../domain/localized-text.ts';
import { comparePartialDates } from '../domain/partial-date.ts';
import type { Row } from '../domain/selection.ts';
import type { Source } from '../domain/source.ts';
import type { Interfaces } from '../strings/index.ts';
import type { Collection } from './library.ts';

const estimateId = (fact: string, index: number) => `${fact}-${index}`;

/** Id of the row that holds a fact’s own, preferred estimate. */
export const preferredId = (fact: string): string => estimateId(fact, 0);

/** One estimate of one of the facts, with the id of its row. */
interface EstimateRow {
  fact: Fact;
  estimate: Estimate;
  id: string;
}

/** The estimates of contested facts as a table, one row an estimate, described in every language. */
export function tabulateEstimates(
  chart: EstimatesChart,
  facts: readonly Fact[],
  sources: Collection<Source>,
  interfaces: Interfaces,
): Dataset {
  const estimates = facts.flatMap((fact) =>
    listEstimates(fact).map((estimate, index): EstimateRow => ({
      fact,
      estimate,
      id: estimateId(fact.id, index),
    })),
  );
  const rows = estimates.map(({ fact, estimate, id }): Row => ({
    figure: fact.id,
    estimate: id,
    as_of: estimate.asOf,
    value: Number(estimate.value),
    source_id: estimate.source,
  }));
  const days = estimates.map(({ estimate }) => estimate.asOf).sort(comparePartialDates);
  return {
    title: chart.title,
    description: chart.subtitle,
    sources: [...new Set(estimates.map(({ estimate }) => estimate.source))],
    sourceColumn: 'source_id',
    licence: 'Single figures cited from the sources named',
    publish: false,
    audience: chart.audience,
    asOf: days.at(-1) ?? '',
    reviewBy: facts.map(({ reviewBy }) => reviewBy).sort()[0] ?? '',
    caveats: [],
    revisions: [],
    complete: false,
    differs: [],
    columns: describeColumns(chart, facts, estimates, { sources, interfaces }),
    key: ['figure', 'estimate'],
    rows,
    lines: rows.map(() => 1),
  };
}

function describeColumns(
  { names }: EstimatesChart,
  facts: readonly Fact[],
  estimates: readonly EstimateRow[],
  { sources, interfaces }: { sources: Collection<Source>; interfaces: Interfaces },
): Record<string, Column> {
  const column = (
    name: 'figure' | 'estimate' | 'asOf' | 'value' | 'source',
    rest: Partial<Column>,
  ): Column => ({
    label: Object.fromEntries(
      [...interfaces].map(([code, { estimates: words }]) => [code, words[name]]),
    ),
    type: 'string',
    optional: false,
    ...rest,
  });
  const given = new Map(Object.entries(names));
  const publisherOf = (source: string): LocalizedText => {
    const publisher = sources.entries.get(source)?.value.publisher ?? source;
    return Object.fromEntries([...interfaces.keys()].map((code) => [code, publisher]));
  };
  return {
    figure: column('figure', {
      values: Object.fromEntries(facts.map(({ id, label }) => [id, given.get(id) ?? label])),
    }),
    estimate: column('estimate', {
      values: Object.fromEntries(estimates.map(({ id, estimate }) => [id, estimate.definition])),
    }),
    as_of: column('asOf', { type: 'date' }),
    value: column('value', { type: 'number', unit: facts[0]?.unit }),
    source_id: column('source', {
      values: Object.fromEntries(
        estimates.map(({ estimate: { source } }) => [source, publisherOf(source)]),
      ),
    }),
  };
}
