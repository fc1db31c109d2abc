import { z } from 'zod';
import { localizedText } from './localized-text.ts';

const text = localizedText;
const fact = z.string({ error: 'Name a fact of content/facts' });
const event = z.string({ error: 'Name an event of content/timeline' });

/** Of a fact or of an event: what is said has a record behind it. */
const oneRecord = 'Name either a fact or an event that stands behind it';
const bound = { fact: fact.optional(), event: event.optional(), text };
const hasOneRecord = (value: { fact?: unknown; event?: unknown }) =>
  (value.fact === undefined) !== (value.event === undefined);

/**
 * Words in a chart, and what they point at. No number is typed: a `threshold` stands at the value of its fact, a
 * `point` and a `text` at the mark that its fact is read from, or at the date of an event, a `span` between two facts
 * or two events.
 */
export const chartAnnotation = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('threshold'), fact, text }),
    z.strictObject({ kind: z.literal('point'), ...bound }).refine(hasOneRecord, oneRecord),
    z.strictObject({ kind: z.literal('text'), ...bound }).refine(hasOneRecord, oneRecord),
    z
      .strictObject({
        kind: z.literal('span'),
        facts: z.tuple([fact, fact]).optional(),
        events: z.tuple([event, event]).optional(),
        text,
      })
      .refine(
        ({ facts, events }) => (facts === undefined) !== (events === undefined),
        'Name either two facts or two events between which it lies',
      ),
  ],
  { error: 'kind must be one of: point, span, threshold, text' },
);

export type ChartAnnotation = z.infer<typeof chartAnnotation>;

export const annotations = z
  .array(chartAnnotation)
  .max(3, { error: 'A chart bears three annotations at most' })
  .default([]);

/** Facts that stand behind it, each with its path within the annotation. */
export const factsOfAnnotation = (one: ChartAnnotation): string[] => {
  if (one.kind === 'span') return one.facts ?? [];
  return one.fact === undefined ? [] : [one.fact];
};

export const eventsOfAnnotation = (one: ChartAnnotation): string[] => {
  if (one.kind === 'span') return one.events ?? [];
  return 'event' in one && one.event !== undefined ? [one.event] : [];
};
