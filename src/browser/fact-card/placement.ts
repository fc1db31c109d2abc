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

/** Lengths in rem. */
const small = 48;
const edge = 1;
const lift = 0.9;
const gap = 0.5;

/**
 * In the margin column of a page that has one beside the text; else under the sentence or over it; at the foot of
 * a small screen, and where it would cover the sentence.
 */
export function choosePlacement(view: View, sentence: Box, card: Size, margin?: Box): Placement {
  if (view.width < small * view.rem) return 'foot';
  if (margin && margin.left >= sentence.right - 1) return 'margin';
  return fitsBeside(sentence, card, view) ? 'under' : 'foot';
}

function fitsBeside(sentence: Box, card: Size, view: View): boolean {
  const needed = card.height + (gap + edge) * view.rem;
  return sentence.bottom + needed <= view.height || sentence.top >= needed;
}

/** Beside the line, moved no further than it takes to stay in the window. */
export function placeInMargin(line: Box, card: Size, view: View, margin: Box): Point {
  const lowest = view.height - card.height - edge * view.rem;
  const top = Math.min(line.top - lift * view.rem, lowest);
  return { left: margin.left, top: Math.max(top, edge * view.rem) };
}

/** Under the sentence, or over it where only there the whole card fits; it begins where the number does. */
export function placeBeside(sentence: Box, line: Box, card: Size, view: View): Point {
  const distance = gap * view.rem;
  const furthest = view.width - card.width - edge * view.rem;
  const left = Math.max(Math.min(line.left, furthest), edge * view.rem);
  const under = sentence.bottom + distance;
  const over = sentence.top - distance - card.height;
  const fitsOnlyOver = under + card.height > view.height && over >= 0;
  return { left, top: fitsOnlyOver ? over : under };
}

/** How tall a card at the foot may be, so that the sentence shows above it; never less than two fifths of the window. */
export function heightAtFoot(sentence: Box, view: View): number {
  const left = view.height - (sentence.bottom - sentence.top) - 2 * edge * view.rem;
  return Math.max(0.4 * view.height, Math.min(left, 0.72 * view.height));
}

/** How far the page must scroll for the sentence to show above a card at the foot of the screen. */
export function hiddenBehind(sentence: Box, card: Size, view: View): number {
  const hidden = sentence.bottom + edge * view.rem - (view.height - card.height);
  return Math.max(0, Math.min(hidden, sentence.top - edge * view.rem));
}

/** Distance of a point from a box, zero inside it. */
export function distanceTo(box: Box, x: number, y: number): number {
  const across = Math.max(box.left - x, 0, x - box.right);
  const along = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(across, along);
}
