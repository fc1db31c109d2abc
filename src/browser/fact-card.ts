/**
 * Opens the record of a cited figure, or the proof of a claim, beside it: on hover, on keyboard focus and on first tap, a
 * second tap following the link. What does the work is loaded when first asked for. A figure whose
 * record is not listed on the page stays a plain link.
 */
let session: Promise<typeof import('./fact-card/session.ts')> | undefined;
let byFinger = false;

const load = () => (session ??= import('./fact-card/session.ts'));
const ignore = () => undefined;

function findFigure({ target }: Event): HTMLAnchorElement | undefined {
  const link =
    target instanceof Element && target.closest<HTMLAnchorElement>('a[data-fact],a[data-claim]');
  const { fact, claim } = (link || undefined)?.dataset ?? {};
  const id = fact ? `figure-${fact}` : `claim-${claim}`;
  return link && document.getElementById(id) ? link : undefined;
}

document.addEventListener('pointerover', (event) => {
  const link = event.pointerType === 'touch' ? undefined : findFigure(event);
  const isInside = event.relatedTarget instanceof Node && link?.contains(event.relatedTarget);
  if (link && !isInside) load().then(({ request }) => request(link, 'hover'), ignore);
});

document.addEventListener('focusin', (event) => {
  const link = findFigure(event);
  if (link?.matches(':focus-visible')) load().then(({ request }) => request(link, 'focus'), ignore);
});

document.addEventListener('pointerdown', (event) => {
  byFinger = event.pointerType !== 'mouse';
  if (byFinger && findFigure(event)) load().catch(ignore);
});

document.addEventListener('click', (event) => {
  // A click without a pointer is the Enter key: it follows the link.
  const link = byFinger && event.detail > 0 ? findFigure(event) : undefined;
  if (!link || link.hasAttribute('aria-expanded')) return;
  event.preventDefault();
  load().then(
    ({ request }) => request(link, 'tap'),
    () => location.assign(link.href),
  );
});

export {};
