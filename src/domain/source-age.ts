import { findPublished, type Source } from './source.ts';

export const sourceAges = ['recent', '1-2', '2-5', '5+', 'undated'] as const;
export type SourceAge = (typeof sourceAges)[number];

/** Whole years from publication to `today`, in classes. A year or month counts from its last day. */
export function ageOf(source: Source, today: string): SourceAge {
  const published = findPublished(source);
  if (!published) return 'undated';
  const lastDay = published + '-12-31'.slice(published.length - 4);
  const isYetToCome = today.slice(5) < lastDay.slice(5);
  const years = Number(today.slice(0, 4)) - Number(published.slice(0, 4)) - Number(isYetToCome);
  if (years < 1) return 'recent';
  if (years < 2) return '1-2';
  return years < 5 ? '2-5' : '5+';
}
