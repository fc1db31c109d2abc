import { findRowOfFact, placeDate } from '../domain/annotation-place.ts';
import {
  eventsOfAnnotation,
  factsOfAnnotation,
  type ChartAnnotation,
} from '../domain/chart-annotation.ts';
import type { Chart } from '../domain/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import { error, type Problem } from '../domain/problem.ts';
import { selectRows } from '../domain/selection.ts';
import type { Entry, Library } from '../library/library.ts';
import type { Check } from './check.ts';
import { findUnknown } from './unknown.ts';

/** Annotations are bound to facts and events that exist, and that the chart has a place for. */
export const checkChartAnnotations: Check = (library) =>
  [...library.charts.entries.values()].flatMap((entry) => {
    const dataset = library.datasets.entries.get(entry.value.dataset)?.value;
    if (!dataset) return [];
    return entry.value.annotations.flatMap((one, index) =>
      checkAnnotation({ one, index, entry, dataset, library }),
    );
  });

interface Annotated {
  one: ChartAnnotation;
  index: number;
  entry: Entry<Chart>;
  dataset: Dataset;
  library: Library;
}

function checkAnnotation(annotated: Annotated): Problem[] {
  const { one, index, entry, library } = annotated;
  const at = (name: string) => () => entry.locate(['annotations', index, name]);
  const [fact, event] = one.kind === 'span' ? ['facts', 'events'] : ['fact', 'event'];
  const unknown = [
    ...factsOfAnnotation(one).flatMap((id) =>
      findUnknown('fact', id, library.facts.ids, 'content/facts', at(fact)),
    ),
    ...eventsOfAnnotation(one).flatMap((id) =>
      findUnknown('event', id, library.timeline.ids, 'content/timeline', at(event)),
    ),
  ];
  if (unknown.length > 0) return unknown;
  return [
    ...factsOfAnnotation(one).flatMap((id) =>
      one.kind === 'threshold'
        ? checkThreshold(id, annotated, at(fact))
        : checkMarked(id, annotated, at(fact)),
    ),
    ...eventsOfAnnotation(one).flatMap((id) => checkDated(id, annotated, at(event))),
  ];
}

type Locate = () => ReturnType<Entry<Chart>['locate']>;

/** A line stands at a number in the unit of the axis. */
function checkThreshold(id: string, { entry, dataset, library }: Annotated, at: Locate): Problem[] {
  const fact = library.facts.entries.get(id)?.value;
  const unit = dataset.columns[entry.value.value]?.unit;
  if (['tiles', 'slope', 'matrix'].includes(entry.value.form))
    return [
      unplaced(
        at,
        `A ${entry.value.form} chart has no axis for a threshold`,
        'Choose another form, or leave it out',
      ),
    ];
  if (!fact || (fact.unit === unit && typeof fact.value === 'number')) return [];
  const message = `"${id}" is in "${fact.unit}", the axis in "${unit}"`;
  return [error(at(), 'wrong-unit', message, 'Name a fact in the unit of the chart')];
}

/** A fact is one of the marks: it is read from a row that the chart draws. */
function checkMarked(id: string, { entry, dataset, library }: Annotated, at: Locate): Problem[] {
  if (!library.facts.entries.has(id)) return [];
  const findFact = (name: string) => library.facts.entries.get(name)?.value;
  if (entry.value.form !== 'tiles' && findRowOfFact(id, entry.value, dataset, { findFact }))
    return [];
  const message = `"${id}" is not read from a row that the chart draws`;
  const hint = `Name a fact that takes its value from one of these rows of ${entry.value.dataset}, column ${entry.value.value}`;
  return [unplaced(at, message, hint)];
}

/** An event stands at a date within the years of the chart. */
function checkDated(id: string, { entry, dataset, library }: Annotated, at: Locate): Problem[] {
  const event = library.timeline.entries.get(id)?.value;
  if (!event) return [];
  const { category, rows, form } = entry.value;
  const years = selectRows(dataset.rows, rows).map((row) => Number(row[category]));
  const isTimed =
    ['line', 'area', 'column'].includes(form) && dataset.columns[category]?.type === 'year';
  if (!isTimed)
    return [
      unplaced(at, 'The chart does not run along years', 'Name a fact in place of the event'),
    ];
  const position = placeDate(event.date);
  if (position >= Math.min(...years) - 0.5 && position <= Math.max(...years) + 0.5) return [];
  const message = `"${id}" of ${event.date} lies outside the years of the chart`;
  return [unplaced(at, message, 'Choose more rows, or leave it out')];
}

const unplaced = (at: Locate, message: string, hint: string): Problem =>
  error(at(), 'unplaced-annotation', message, hint);
