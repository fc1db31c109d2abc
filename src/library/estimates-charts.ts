import type { Dataset } from '../domain/dataset.ts';
import type { Fact } from '../domain/fact.ts';
import type { Chart, ChartRecord, EstimatesChart } from '../domain/chart.ts';
import { error, type Problem } from '../domain/problem.ts';
import type { Source } from '../domain/source.ts';
import { textIn } from '../domain/text-in.ts';
import { suggest } from '../domain/suggestion.ts';
import type { Interfaces } from '../strings/index.ts';
import { preferredId, tabulateEstimates } from './estimates-table.ts';
import type { Collection, Entry } from './library.ts';

/** The colon keeps the ids of these tables apart from every file. */
const prefix = 'estimates:';

/**
 * Charts that name contested facts read a table made of their estimates, so that everything that
 * draws, lists or downloads a dataset serves them too. Such a table is never published by itself.
 * `words` are those of every language of the site.
 */
export function resolveCharts(
  records: Collection<ChartRecord>,
  facts: Collection<Fact>,
  sources: Collection<Source>,
  words: Interfaces,
): { charts: Collection<Chart>; datasets: Map<string, Entry<Dataset>>; problems: Problem[] } {
  const charts = new Map<string, Entry<Chart>>();
  const datasets = new Map<string, Entry<Dataset>>();
  const problems: Problem[] = [];
  for (const [id, { value, locate }] of records.entries) {
    if (!('facts' in value)) {
      charts.set(id, { id, value, locate });
      continue;
    }
    const found = findProblems(value, facts, locate);
    problems.push(...found);
    const held = value.facts.flatMap((name) => facts.entries.get(name)?.value ?? []);
    if (found.length > 0 || held.length < value.facts.length) continue;
    const dataset = prefix + id;
    datasets.set(dataset, {
      id: dataset,
      value: tabulateEstimates(value, held, sources, words),
      locate: () => locate([]),
    });
    charts.set(id, { id, value: toChart(value, dataset, words), locate });
  }
  return { charts: { entries: charts, ids: records.ids }, datasets, problems };
}

/** Whether a chart draws estimates of facts, and no dataset of its own. */
export const isOfEstimates = ({ dataset }: Chart): boolean => dataset.startsWith(prefix);

/** Facts whose estimates a chart draws; none where it draws a dataset of its own. */
export function findDrawnFacts(chart: Chart, datasets: Collection<Dataset>): string[] {
  if (!isOfEstimates(chart)) return [];
  const rows = datasets.entries.get(chart.dataset)?.value.rows ?? [];
  return [...new Set(rows.map((row) => String(row[chart.category])))];
}

function findProblems(
  chart: EstimatesChart,
  facts: Collection<Fact>,
  locate: Entry<Chart>['locate'],
): Problem[] {
  const unit = facts.entries.get(chart.facts[0] ?? '')?.value.unit;
  return chart.facts.flatMap((id, index) => {
    const fact = facts.entries.get(id)?.value;
    const position = () => locate(['facts', index]);
    if (!facts.ids.has(id)) {
      const hint = suggest(id, facts.ids, 'Name a contested fact of content/facts');
      return [error(position(), 'unknown-fact', `"${id}" is not in content/facts`, hint)];
    }
    if (fact && (!fact.contested || typeof fact.value !== 'number')) {
      const hint = 'Give it a "contested" with its other estimates, or leave it out';
      return [error(position(), 'invalid-field', `"${id}" has no estimates to draw`, hint)];
    }
    if (fact && unit !== undefined && fact.unit !== unit) {
      const message = `"${id}" is in "${fact.unit}", the first fact in "${unit}"`;
      return [error(position(), 'wrong-unit', message, 'Draw facts of one unit together')];
    }
    return [];
  });
}

/** The preferred estimate of each fact is set off, unless the editor has chosen a subject. */
function toChart(chart: EstimatesChart, dataset: string, words: Interfaces): Chart {
  const { facts, names: _, ...said } = chart;
  const columns = { category: 'figure', value: 'value', series: 'estimate' };
  const drawn = { ...said, ...columns, dataset, rows: {}, stacked: false, order: 'data' as const };
  if (chart.subject.length > 0) return drawn;
  const notes = [...words].map(([code, { estimates }]) => {
    const said = [chart.note && textIn(chart.note, code), estimates.inColour];
    return [code, said.filter(Boolean).join(' ')] as const;
  });
  return { ...drawn, subject: facts.map(preferredId), note: Object.fromEntries(notes) };
}
