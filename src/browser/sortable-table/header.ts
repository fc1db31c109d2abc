/**
 * The header of a table stays in sight inside the frame that the table scrolls in. Here it stays, too,
 * while the page scrolls and the frame leaves the window at the top.
 */
export function keepHeaderInSight(region: HTMLElement, table: HTMLTableElement): void {
  const follow = () => {
    const top = region.getBoundingClientRect().top + region.clientTop;
    const above = hiddenAbove(top, region.clientHeight, table.tHead?.offsetHeight ?? 0);
    region.style.setProperty('--above', `${above}px`);
  };
  addEventListener('scroll', follow, { passive: true });
  addEventListener('resize', follow);
  follow();
}

/** Pixels by which a header must move down to be seen; it never leaves its frame at the bottom. */
export function hiddenAbove(top: number, height: number, header: number): number {
  return Math.max(0, Math.min(-top, height - header));
}
