import {
  choosePlacement,
  hiddenBehind,
  placeInMargin,
  placeUnderLine,
  type Point,
  type View,
} from './placement.ts';

/** Puts an open card where there is room for it. */
export function positionCard(link: HTMLElement, card: HTMLElement): void {
  const view = readView();
  const line = readLine(link);
  const right = link.closest('.wide, .prose')?.getBoundingClientRect().right;
  const placement = choosePlacement(view, right);
  card.dataset['place'] = placement;
  card.style.left = card.style.top = '';
  const size = card.getBoundingClientRect();
  if (placement === 'foot') return;
  const isBeside = placement === 'margin' && right !== undefined;
  moveTo(
    card,
    isBeside ? placeInMargin(line, size, view, right) : placeUnderLine(line, size, view),
  );
}

/** Scrolls the line out from behind a card at the foot of the screen. */
export function revealLine(link: HTMLElement, card: HTMLElement): void {
  if (card.dataset['place'] !== 'foot') return;
  const top = hiddenBehind(readLine(link), card.getBoundingClientRect(), readView());
  if (top > 0) window.scrollBy({ top });
}

/** Measures where the corner of the card’s own frame lies, so that any frame will do. */
function moveTo(card: HTMLElement, { left, top }: Point): void {
  card.style.left = card.style.top = '0';
  const origin = card.getBoundingClientRect();
  card.style.left = `${left - origin.left}px`;
  card.style.top = `${top - origin.top}px`;
}

function readLine(link: HTMLElement): DOMRect {
  return link.getClientRects()[0] ?? link.getBoundingClientRect();
}

function readView(): View {
  const { clientWidth, clientHeight } = document.documentElement;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { width: clientWidth, height: clientHeight, rem };
}
