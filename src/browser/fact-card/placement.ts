/** Edges in pixels from the top left corner of the window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Size of the window, and of the reader’s text in pixels. */
export interface View extends Size {
  rem: number;
}

export type Placement = 'margin' | 'under' | 'foot';

export interface Point {
  left: number;
  top: number;
}

/** Lengths in rem; the widths are those of the style sheet. */
const small = 48;
const wide = 75;
const marginGap = 2.5;
const marginCard = 18.5;
const edge = 1;
const lift = 0.9;
const gap = 0.5;

/**
 * Where there is room: in the margin of the text column, else under the line, else at the foot of a
 * small screen. `column` is the right edge of the text a card may stand beside.
 */
export function choosePlacement(view: View, column?: number): Placement {
  if (view.width < small * view.rem) return 'foot';
  if (column === undefined || view.width < wide * view.rem) return 'under';
  return column + (marginGap + marginCard + edge) * view.rem <= view.width ? 'margin' : 'under';
}

/** Beside the line, moved no further than it takes to stay in the window. */
export function placeInMargin(line: Box, card: Size, view: View, column: number): Point {
  const lowest = view.height - card.height - edge * view.rem;
  const top = Math.min(line.top - lift * view.rem, lowest);
  return { left: column + marginGap * view.rem, top: Math.max(top, edge * view.rem) };
}

/** Under the line, or over it where only there the whole card fits; never covering the line. */
export function placeUnderLine(line: Box, card: Size, view: View): Point {
  const distance = gap * view.rem;
  const furthest = view.width - card.width - edge * view.rem;
  const left = Math.max(Math.min(line.left, furthest), edge * view.rem);
  const under = line.bottom + distance;
  const over = line.top - distance - card.height;
  const fitsOnlyOver = under + card.height > view.height && over >= 0;
  return { left, top: fitsOnlyOver ? over : under };
}

/** How far the page must scroll for the line to show above a card at the foot of the screen. */
export function hiddenBehind(line: Box, card: Size, view: View): number {
  const hidden = line.bottom + edge * view.rem - (view.height - card.height);
  return Math.max(0, Math.min(hidden, line.top - edge * view.rem));
}

/** Distance of a point from a box, zero inside it. */
export function distanceTo(box: Box, x: number, y: number): number {
  const across = Math.max(box.left - x, 0, x - box.right);
  const along = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(across, along);
}
