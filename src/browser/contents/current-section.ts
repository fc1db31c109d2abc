/**
 * Index of the section being read: the last that begins above the reading line. `tops` are the
 * sections’ distances from the top of the window, in page order; -1 before the first section.
 */
export function findCurrent(tops: number[], line: number): number {
  return tops.findLastIndex((top) => top <= line);
}
