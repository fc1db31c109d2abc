import { createCard, readWords } from './card.ts';
import { distanceTo } from './placement.ts';
import { positionCard, revealSentence } from './position.ts';

/** How a reader asked for a card. */
export type Reason = 'hover' | 'focus' | 'tap';

interface Shown {
  link: HTMLAnchorElement;
  card: HTMLElement;
  /** A tapped card has no pointer resting on it: it stays until it is closed. */
  stays: boolean;
}

/** Milliseconds: a pointer passing by opens nothing; one on its way to the card may take its time. */
const openAfter = 120;
const closeAfter = 350;

let shown: Shown | undefined;
let dismissed: Element | undefined;
let opening: number | undefined;
let closing: number | undefined;
let nearest = Infinity;
let voice: HTMLElement | undefined;

/** Opens the card of a figure, closing any other. A card put away with Escape stays away until left. */
export function request(link: HTMLAnchorElement, reason: Reason): void {
  clearTimeout(opening);
  if (shown?.link === link || (link === dismissed && reason !== 'tap')) return;
  if (reason !== 'hover') return open(link, reason);
  opening = window.setTimeout(() => link.matches(':hover') && open(link, reason), openAfter);
}

function open(link: HTMLAnchorElement, reason: Reason): void {
  const { fact, claim } = link.dataset;
  const id = fact ?? claim;
  const record = document.getElementById(fact ? `figure-${fact}` : `claim-${claim}`);
  if (!record || shown?.link === link) return;
  close();
  const card = createCard(record, { words: readWords(record), tag: link.dataset['k'] }, dismiss);
  card.id = `card-${id}`;
  link.setAttribute('aria-details', card.id);
  link.setAttribute('aria-expanded', 'true');
  link.after(card);
  // Above everything, so that no scrolling table cuts it off.
  card.popover = 'manual';
  card.showPopover?.();
  positionCard(link, card);
  revealSentence(link, card);
  shown = { link, card, stays: reason === 'tap' };
  announce(reason === 'hover' ? '' : (card.getAttribute('aria-label') ?? ''));
}

/** Tells those who listen that a record has opened, and whose. */
function announce(words: string): void {
  voice ??= document.body.appendChild(document.createElement('p'));
  voice.className = 'vh';
  voice.setAttribute('role', 'status');
  voice.textContent = words;
}

function close(): void {
  clearTimeout(closing);
  closing = undefined;
  if (!shown) return;
  const { link, card } = shown;
  shown = undefined;
  link.removeAttribute('aria-details');
  link.removeAttribute('aria-expanded');
  card.remove();
}

function dismiss(): void {
  if (!shown) return;
  const { link, card } = shown;
  dismissed = link;
  if (card.contains(document.activeElement)) link.focus({ preventScroll: true });
  close();
}

function isHeld({ link, card, stays }: Shown): boolean {
  return stays || link.matches(':hover, :focus-visible') || card.matches(':hover, :focus-within');
}

function closeSoon(): void {
  clearTimeout(closing);
  closing = window.setTimeout(() => {
    closing = undefined;
    if (shown && !isHeld(shown)) close();
  }, closeAfter);
}

function isPart(target: EventTarget | null): boolean {
  const node = target instanceof Node ? target : null;
  return !!shown && (shown.link.contains(node) || shown.card.contains(node));
}

function leave({ target }: Event): void {
  if (target instanceof Node && dismissed?.contains(target)) dismissed = undefined;
  if (!isPart(target)) return;
  nearest = Infinity;
  closeSoon();
}

document.addEventListener('pointerout', leave);
document.addEventListener('focusout', leave);
document.addEventListener('pointermove', ({ clientX, clientY }) => {
  if (!shown || closing === undefined) return;
  const distance = distanceTo(shown.card.getBoundingClientRect(), clientX, clientY);
  if (distance < nearest) closeSoon();
  nearest = Math.min(nearest, distance);
});
// Not on pointerdown, which also begins a scroll.
document.addEventListener('pointerup', ({ target }) => isPart(target) || close());
document.addEventListener('keydown', ({ key }) => key === 'Escape' && dismiss());
window.addEventListener('resize', () => shown && positionCard(shown.link, shown.card));
window.addEventListener('pagehide', close);
