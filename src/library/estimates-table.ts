import type { EstimatesChart } from '../domain/chart.ts';
import type { Column, Dataset } from '../domain/dataset.ts';
import { listEstimates } from '../domain/estimates.ts';
import type { Fact } from '../domain/fact.ts';
import type { LocalizedText } from '../domain/localized-text.ts';
import { comparePartialDates } from '../domain/partial-date.ts';
import type { Row } from '../domain/selection.ts';
import type { Source } from '../domain/source.ts';
import type { Interfaces } from '../strings/index.ts';
import type { Collection } from './library.ts';

const estimateId = (fact: string, index: number) => `${fact}-${index}`;

/** Id of the row that holds a fact’s own, preferred estimate. */
export const preferredId = (fact: string): string => estimateId(fact, 0);

/** The estimates of contested facts as a table, one row an estimate, described in every language. */
export function tabulateEstimates(
  chart: EstimatesChart,
  facts: readonly Fact[],
  sources: Collection<Source>,
  interfaces: Interfaces,
): Dataset {
  const estimates = facts.flatMap((fact) =>
    listEstimates(fact).map((estimate, index) => ({
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
  const words = (name: 'figure' | 'estimate' | 'asOf' | 'value' | 'source'): LocalizedText =>
    Object.fromEntries([...interfaces].map(([code, { estimates }]) => [code, estimates[name]]));
  const column = (label: LocalizedText, rest: Partial<Column>): Column => ({
    label,
    type: 'string',
    optional: false,
    ...rest,
  });
  const named = <Item>(items: readonly (readonly [string, Item])[]) => Object.fromEntries(items);
  const given = new Map(Object.entries(chart.names));
  const names = facts.map(({ id, label }) => [id, given.get(id) ?? label] as const);
  const publishers = estimates.map(({ estimate: { source } }) => {
    const publisher = sources.entries.get(source)?.value.publisher ?? source;
    return [source, named([...interfaces.keys()].map((code) => [code, publisher]))] as const;
  });
  return {
    title: chart.title,
    description: chart.subtitle,
    sources: [...new Set(estimates.map(({ estimate }) => estimate.source))],
    sourceColumn: 'source_id',
    licence: 'Single figures cited from the sources named',
    publish: false,
    audience: chart.audience,
    asOf:
      estimates
        .map(({ estimate }) => estimate.asOf)
        .sort(comparePartialDates)
        .at(-1) ?? '',
    reviewBy: facts.map(({ reviewBy }) => reviewBy).sort()[0] ?? '',
    caveats: [],
    revisions: [],
    columns: {
      figure: column(words('figure'), { values: named(names) }),
      estimate: column(words('estimate'), {
        values: named(estimates.map(({ id, estimate }) => [id, estimate.definition] as const)),
      }),
      as_of: column(words('asOf'), { type: 'date' }),
      value: column(words('value'), { type: 'number', unit: facts[0]?.unit }),
      source_id: column(words('source'), { values: named(publishers) }),
    },
    key: ['figure', 'estimate'],
    rows,
    lines: rows.map(() => 1),
  };
}
