import type { ChartView, Mark } from './view.ts';

/** A mark in words: “North coast, 2025: 1,200 tonnes”. */
export function describeMark(view: ChartView, mark: Mark): string {
  const names = [view.categories[mark.category], view.series[mark.series]?.name].filter(Boolean);
  return `${names.join(', ')}: ${mark.long}`;
}
