/** A point of the plot, in CSS pixels from its top left, and how far the tooltip keeps from it. */
interface Place {
  x: number;
  y: number;
  clear: number;
}

/** Shows `words` above a point of the plot, or below where there is no room; nothing hides it. */
export function showTooltip(
  plot: HTMLElement,
  words: string | undefined,
  { x, y, clear }: Place,
): void {
  const tip = findTooltip(plot);
  tip.hidden = words === undefined;
  if (words === undefined) return;
  tip.textContent = words;
  const left = Math.min(Math.max(0, x - tip.offsetWidth / 2), plot.clientWidth - tip.offsetWidth);
  const above = y - clear - tip.offsetHeight;
  tip.style.left = `${left}px`;
  tip.style.top = `${above < -tip.offsetHeight ? y + clear : above}px`;
}

function findTooltip(plot: HTMLElement): HTMLElement {
  const existing = plot.querySelector<HTMLElement>('.chart-tip');
  if (existing) return existing;
  const tip = document.createElement('div');
  tip.className = 'chart-tip';
  tip.setAttribute('role', 'status');
  tip.hidden = true;
  plot.append(tip);
  return tip;
}
