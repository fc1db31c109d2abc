/** Shows `words` beside a point of the plot, given in CSS pixels from its top left; nothing hides it. */
export function showTooltip(
  plot: HTMLElement,
  words: string | undefined,
  x: number,
  y: number,
): void {
  const tip = findTooltip(plot);
  tip.hidden = words === undefined;
  if (words === undefined) return;
  tip.textContent = words;
  const left = Math.min(Math.max(0, x - tip.offsetWidth / 2), plot.clientWidth - tip.offsetWidth);
  const above = y - tip.offsetHeight - 10;
  tip.style.left = `${left}px`;
  tip.style.top = `${above < 0 ? y + 14 : above}px`;
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
