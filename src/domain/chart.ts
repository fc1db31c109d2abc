import { z } from 'zod';
import { audience } from './audience.ts';
import { annotations } from './chart-annotation.ts';
import { claims } from './claims.ts';
import { localizedText } from './localized-text.ts';
import { selection } from './selection.ts';

export const chartForms = [
  'bar',
  'column',
  'line',
  'area',
  'scatter',
  'slope',
  'dumbbell',
  'range',
  'matrix',
  'tiles',
] as const;

/** How many series each form can tell apart; of the others, each draws any number. */
export const mostSeries: Partial<Record<(typeof chartForms)[number], number>> = {
  bar: 5,
  column: 3,
  line: 5,
  area: 4,
  scatter: 5,
  matrix: 5,
};

/** What every display of a dataset declares: which rows, how it is titled, what must be said with it. */
export const display = {
  dataset: z.string({ error: 'Name a dataset of content/data' }),
  rows: selection.default({}),
  /** The takeaway as a sentence. */
  title: localizedText,
  /** What is measured, in which unit, when. */
  subtitle: localizedText,
  /** Caveat printed under the source line. */
  note: localizedText.optional(),
  /** Claims that its title, subtitle, note or alternative text rest on. */
  claims,
  audience,
};

/**
 * A chart as data. `bar` is horizontal, `column` vertical; both group by `series` and stack on request.
 * `slope` and `dumbbell` compare two values of `series`; `range` shows the span of competing estimates,
 * one dot a row; `matrix` shows who sends how much to whom, one bar a cell; `tiles` places one square a place on the grid of content/places.
 */
export const chart = z.strictObject({
  ...display,
  form: z.enum(chartForms, { error: `form must be one of: ${chartForms.join(', ')}` }),
  /** Column along the category axis (or the horizontal axis of a scatter). */
  category: z.string({ error: 'Name the column to spread along the axis' }),
  /** Numeric column that is drawn. */
  value: z.string({ error: 'Name the numeric column to draw' }),
  /** Column whose values become separate series. */
  series: z.string().optional(),
  stacked: z.boolean().default(false),
  /** Column whose words stand at each mark: whose share it is. They also decide its colour, where they name a place. */
  label: z.string().optional(),
  /** Categories or series that the title is about: names in bold; in ink where they are no places, the others grey. */
  subject: z.array(z.union([z.string(), z.number()]).transform(String)).default([]),
  /** `data` keeps the order of the file; `value` puts the largest first. */
  order: z.enum(['data', 'value'], { error: 'order must be data or value' }).default('data'),
  /** Share of a whole: the axis runs to exactly this value. */
  max: z.number().optional(),
  annotations,
  /** What a reader who cannot see the chart needs to know. */
  alt: localizedText,
});

export type Chart = z.infer<typeof chart>;

/** What of a chart is said when the estimates of contested facts are drawn instead of a dataset. */
const { title, subtitle, note, alt, subject, max, annotations: notes } = chart.shape;

/** A range of competing estimates: one line a fact, one dot an estimate. */
export const estimatesChart = z.strictObject({
  form: z.literal('range', { error: 'form must be range where a chart names facts' }),
  /** Contested facts of one unit, in the order of their lines. */
  facts: z.array(z.string()).min(1, { error: 'Name at least one contested fact' }),
  /** What each fact is called along the axis, where its label is too long. */
  names: z.record(z.string(), localizedText).default({}),
  title,
  subtitle,
  note,
  alt,
  subject,
  max,
  annotations: notes,
  claims,
  audience,
});

export type EstimatesChart = z.infer<typeof estimatesChart>;

/** As written in content/charts. */
export const chartRecord = z.union([chart, estimatesChart]);
export type ChartRecord = z.infer<typeof chartRecord>;
export type ChartForm = (typeof chartForms)[number];
