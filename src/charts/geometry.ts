import { keyHeight } from './key.ts';
import type { Geometry } from './drawing-size.ts';
import type { ChartView } from './view.ts';

/** Height of a line of a row’s name, in font sizes. */
export const nameLine = 1.2;

export type Width = 'wide' | 'narrow';

const widths = {
  wide: { width: 640, fontSize: 15, bar: 28 },
  narrow: { width: 320, fontSize: 16, bar: 24 },
};

/** Rows of words above their marks: categories of these forms are stacked down the page. */
export const isRowForm = (form: ChartView['form']) =>
  form === 'bar' || form === 'dumbbell' || form === 'range';

/** The size a chart needs: as many rows as it has categories, else a fixed proportion. */
export function createGeometry(view: ChartView, width: Width): Geometry {
  const base = widths[width];
  const axis = base.fontSize * 2;
  if (isRowForm(view.form)) {
    const bars = view.form === 'bar' && !view.stacked ? view.series.length : 1;
    const thickness =
      view.form === 'bar' ? (bars > 1 ? base.bar * 0.75 : base.bar) : base.bar * 0.6;
    const lines = Math.max(
      ...view.categories.map((name) => wrapWords(name, base.width / base.fontSize / 0.52).length),
    );
    const row = thickness * bars + base.fontSize * (1.9 + lines * nameLine);
    return {
      ...base,
      bar: thickness,
      height: Math.round(row * view.categories.length + axis + keyHeight(view, base)),
    };
  }
  const height = width === 'wide' ? 340 : view.form === 'slope' ? 340 : 300;
  return { ...base, height: height + keyHeight(view, base) };
}

/** Breaks a label into lines of about `room` characters, between words only. */
export function wrapWords(label: string, room: number): string[] {
  return label.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}
