import type { ChartView, Mark } from './view.ts';

/** Where an axis starts that does not start at zero: dots may stand on such a one, if it is said. */
export function findCutAxis({ form, axis }: ChartView): string | undefined {
  if (form !== 'range' && form !== 'dumbbell') return undefined;
  return axis.min > 0 ? axis.ticks[0]?.text : undefined;
}

/** A mark in words: “North coast, 2025: 1,200 tonnes”. */
export function describeMark(view: ChartView, mark: Mark): string {
  const series = view.series[mark.series]?.name;
  const own = mark.name === series ? undefined : mark.name;
  const names = [view.categories[mark.category], series, own].filter(Boolean);
  return `${names.join(', ')}: ${mark.long}`;
}
