import { findRowOfFact, placeDate, type FactFinder } from '../domain/annotation-place.ts';
import type { ChartAnnotation } from '../domain/chart-annotation.ts';
import type { Chart } from '../domain/chart.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { LocalizedText } from '../domain/localized-text.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Row } from '../domain/selection.ts';
import type { Anchor, Annotation } from './view.ts';

/** The records that annotations are bound to, and their words in the reader’s language. */
export interface Bindings extends FactFinder {
  findEvent: (id: string) => { date: PartialDate } | undefined;
  write: (text: LocalizedText) => string;
}

/** The annotations of a chart with their places; what has none is left out, as the check has said. */
export function resolveAnnotations(
  chart: Chart,
  dataset: Dataset,
  markedRows: readonly Row[],
  bindings: Bindings,
): Annotation[] {
  const atFact = (id: string): Anchor | undefined => {
    const row = findRowOfFact(id, chart, dataset, bindings);
    const mark = row ? markedRows.indexOf(row) : -1;
    return mark < 0 ? undefined : { mark };
  };
  const atEvent = (id: string): Anchor | undefined => {
    const event = bindings.findEvent(id);
    return event && { position: placeDate(event.date) };
  };
  return chart.annotations.flatMap((one) =>
    resolve(one, { atFact, atEvent, bindings, text: bindings.write(one.text) }),
  );
}

interface Places {
  atFact: (id: string) => Anchor | undefined;
  atEvent: (id: string) => Anchor | undefined;
  bindings: Bindings;
  text: string;
}

function resolve(one: ChartAnnotation, { atFact, atEvent, bindings, text }: Places): Annotation[] {
  if (one.kind === 'threshold') {
    const value = bindings.findFact(one.fact)?.value;
    return typeof value === 'number' ? [{ kind: one.kind, value, text }] : [];
  }
  if (one.kind === 'span') {
    const [from, to] = one.facts?.map(atFact) ?? one.events?.map(atEvent) ?? [];
    return from && to ? [{ kind: one.kind, from, to, text }] : [];
  }
  const at = one.fact === undefined ? atEvent(one.event ?? '') : atFact(one.fact);
  return at ? [{ kind: one.kind, at, text }] : [];
}
