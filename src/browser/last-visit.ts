import { fill } from '../domain/fill.ts';
import type { ValueChange } from '../domain/value-change.ts';
import { findUnseen, forgetVisits, noteVisit } from './last-visit/visit.ts';

/** Tells a returning reader which figures have changed. The day of the visit stays in the browser. */
const section = document.querySelector<HTMLElement>('[data-newest][data-changes]');

if (section) await tell(section);

async function tell(section: HTMLElement): Promise<void> {
  const visit = readVisit();
  const { newest = '', changes = '' } = section.dataset;
  if (visit === undefined || newest <= visit) return;
  const answer = await fetch(changes);
  if (!answer.ok) return;
  const unseen = findUnseen((await answer.json()) as ValueChange[], visit);
  if (unseen.length > 0) show(section, unseen);
}

/** A browser that keeps nothing is always here for the first time. */
function readVisit(): string | undefined {
  try {
    return noteVisit(localStorage, sessionStorage, new Date().toISOString().slice(0, 10));
  } catch {
    return undefined;
  }
}

function show(section: HTMLElement, changes: readonly ValueChange[]): void {
  const list = section.querySelector('ul');
  const words = list?.dataset['template'] ?? '';
  list?.append(...changes.map((change) => createItem(change, words)));
  section.querySelector('button')?.addEventListener('click', () => {
    forgetVisits(localStorage, sessionStorage);
    section.hidden = true;
  });
  section.hidden = false;
}

function createItem({ label, href, before, after }: ValueChange, words: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = label;
  const item = document.createElement('li');
  item.append(link, fill(words, { before, after }));
  return item;
}
