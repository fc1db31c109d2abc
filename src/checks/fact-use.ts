import type { Position } from '../domain/problem.ts';
import type { ReferenceKind } from '../domain/vocabulary.ts';
import type { Usage, UsageForm } from '../library/usage.ts';

const displays: Partial<Record<UsageForm, ReferenceKind>> = {
  chart: 'chart',
  table: 'table',
  timeline: 'event',
};

/** The chart, table or event whose words show the fact; nothing where the page itself does. */
export function findDisplayOfUse(use: Usage): { kind: ReferenceKind; id: string } | undefined {
  const kind = displays[use.form];
  return kind && use.display !== undefined ? { kind, id: use.display } : undefined;
}

export const positionOfUse = ({ page, line, column }: Usage): Position => ({
  file: page.file,
  line,
  column,
});
