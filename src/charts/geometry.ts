import type { Geometry, NoteLines } from './drawing-size.ts';
import { hasAxis, isRowForm } from './forms.ts';
import { keyHeight } from './key.ts';
import { breakLines, type Sized } from './label-text.ts';
import { headHeight } from './matrix.ts';
import { layOutRows } from './row-layout.ts';
import type { Type } from './style.ts';
import type { ChartView } from './view.ts';

export type Width = 'wide' | 'narrow';

const widths = {
  wide: { width: 640, fontSize: 15, bar: 26, height: 330 },
  narrow: { width: 320, fontSize: 16, bar: 24, height: 300 },
};

/** The pixels that a drawing is laid out for. */
export const pixelsOf = (width: Width): number => widths[width].width;

/** Height of a line of a note, in font sizes. */
export const noteLine = 1.2;

/**
 * The size a chart needs, `scale` times that of its drawing: as many rows as it has marks, else a fixed proportion; and
 * what stands above and beneath the plot.
 */
export function createGeometry(view: ChartView, width: Width, type: Type, scale = 1): Geometry {
  const base = widths[width];
  const isWide = width === 'wide';
  const bars = view.form === 'bar' && !view.stacked && view.series.length > 1 ? 0.85 : 1;
  const sizes = {
    width: base.width * scale,
    fontSize: base.fontSize * scale,
    bar: base.bar * scale * bars,
    isWide,
  };
  const { fontSize } = sizes;
  const style = { ...type, geometry: sizes };
  const notes = isWide ? [] : breakNotes(view, style);
  const beneath = notes.reduce((sum, { lines }) => sum + lines.length, 0) * fontSize * noteLine;
  const rows = isRowForm(view.form) ? layOutRows(view, sizes, type) : undefined;
  const heads =
    view.form === 'matrix' ? headHeight(view, sizes.width - (rows?.column ?? 0), sizes, type) : 0;
  const top = keyHeight(view, sizes, style) + thresholdHeight(view, fontSize) + heads;
  const axis = hasAxis(view) ? 1.9 : 0.4;
  const plot = rows ? rows.height + fontSize * axis : base.height * scale;
  return {
    ...sizes,
    height: Math.round(top + plot + beneath + (beneath > 0 ? fontSize * 0.6 : 0)),
    top,
    notes,
    ...(rows ? { rows } : {}),
  };
}

/** Rows have no free line over the plot for the words of a threshold. */
const thresholdHeight = ({ form, annotations }: ChartView, fontSize: number): number =>
  isRowForm(form) && annotations.some(({ kind }) => kind === 'threshold') ? fontSize * 1.5 : 0;

/** Where the plot is narrow, annotations stand beneath it; a threshold keeps its words, as they are its name. */
function breakNotes(view: ChartView, style: Sized & { geometry: { width: number } }): NoteLines[] {
  const { width, fontSize } = style.geometry;
  return view.annotations
    .filter(({ kind }) => kind !== 'threshold')
    .map(({ text }, index) => ({
      number: index + 1,
      lines: breakLines(text, width - fontSize * 1.6, style, { small: true }),
    }));
}
