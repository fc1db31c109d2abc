export type FigureKind = 'percentage' | 'money' | 'quantity' | 'multiple' | 'ratio' | 'number';

/** A bare figure in running text; `start` and `end` are offsets in UTF-16 units. */
export interface Figure {
  start: number;
  end: number;
  text: string;
  kind: FigureKind;
  /** Absent for ranges, ratios and words that give no single number. */
  value?: number;
}
