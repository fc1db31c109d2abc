import { boxOf, overlap, writeLabel, type Box, type Canvas, type Label } from './label-text.ts';
import type { Style } from './style.ts';

/** A label and the places where it may stand, the best first. */
export type Choice = Label[];

/** Labels that find room, the more important first; the others are left out, as the table holds their values. */
export function placeLabels(
  choices: readonly Choice[],
  style: Style,
  bounds: Box,
  taken: readonly Box[],
): Label[] {
  const boxes = [...taken];
  return choices.flatMap((choice) => {
    const found = choice.find((label) => {
      const box = boxOf(label, style);
      return isWithin(box, bounds) && !boxes.some((other) => overlap(box, other));
    });
    if (found) boxes.push(boxOf(found, style));
    return found ? [found] : [];
  });
}

export const isWithin = (box: Box, bounds: Box): boolean =>
  box.left >= bounds.left &&
  box.right <= bounds.right &&
  box.top >= bounds.top &&
  box.bottom <= bounds.bottom;

/** Pushes labels apart until none covers another, down first, then up from the lowest line there is. */
export function spread(labels: readonly Label[], line: number, lowest: number): Label[] {
  const sorted = labels.map((label) => ({ ...label })).sort((a, b) => a.y - b.y);
  for (const [index, label] of sorted.entries()) {
    const above = sorted[index - 1];
    if (above) label.y = Math.max(label.y, above.y + line);
  }
  for (const [index, label] of [...sorted.entries()].toReversed()) {
    label.y = Math.min(label.y, (sorted[index + 1]?.y ?? lowest + line) - line);
  }
  return sorted;
}

/** Writes the words where they cover least, the first of such places; tells what room they have taken. */
export function writeBest(
  context: Canvas,
  places: readonly Label[][],
  taken: readonly Box[],
  style: Style,
): Box[] {
  const { width, height } = style.geometry;
  const bounds = { left: 0, right: width, top: 0, bottom: height };
  const weighed = places.map((labels) => {
    const boxes = labels.map((label) => boxOf(label, style));
    const cost = boxes.reduce((sum, box) => {
      const covered = taken.filter((other) => overlap(box, other)).length;
      return sum + covered + (isWithin(box, bounds) ? 0 : 100);
    }, 0);
    return { labels, boxes, cost };
  });
  const best = weighed.toSorted((a, b) => a.cost - b.cost)[0];
  for (const label of best?.labels ?? []) writeLabel(context, label, style);
  return best?.boxes ?? [];
}
