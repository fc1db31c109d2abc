import {
  choosePlacement,
  heightAtFoot,
  hiddenBehind,
  placeBeside,
  placeInMargin,
  type Box,
  type Point,
  type View,
} from './placement.ts';
import { readSentence } from './sentence.ts';

/** Puts an open card where there is room for it, never over the sentence that it explains. */
export function positionCard(link: HTMLElement, card: HTMLElement): void {
  const [view, line, sentence, margin] = [
    readView(),
    readLine(link),
    readSentence(link),
    readMargin(),
  ];
  card.style.left = card.style.top = card.style.maxHeight = '';
  delete card.dataset['place'];
  const placement = choosePlacement(view, sentence, card.getBoundingClientRect(), margin);
  card.dataset['place'] = placement;
  const size = card.getBoundingClientRect();
  if (placement === 'margin' && margin) moveTo(card, placeInMargin(line, size, view, margin));
  if (placement === 'under') moveTo(card, placeBeside(sentence, line, size, view));
  if (placement === 'foot') card.style.maxHeight = `${heightAtFoot(sentence, view)}px`;
}

/** Scrolls the sentence out from behind a card at the foot of the screen. */
export function revealSentence(link: HTMLElement, card: HTMLElement): void {
  if (card.dataset['place'] !== 'foot') return;
  const top = hiddenBehind(readSentence(link), card.getBoundingClientRect(), readView());
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

/** The column beside the text, where the page has one and the window is wide enough to show it there. */
function readMargin(): Box | undefined {
  return document.querySelector('[data-margin]')?.getBoundingClientRect();
}

function readView(): View {
  const { clientWidth, clientHeight } = document.documentElement;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { width: clientWidth, height: clientHeight, rem };
}
