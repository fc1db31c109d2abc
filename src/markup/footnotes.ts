import type { Element, Root, RootContent } from 'hast';
import type { Slugger } from './slugger.ts';

/**
 * Names the footnotes of a part of a page, the marks that lead to them and the heading above them, so that
 * other parts may have notes of the same names: `fn-x`, `fnref-x`, `fnref-x.2` for its second mark.
 */
export function nameFootnotes(tree: Root, slugger: Slugger): void {
  const elements = elementsOf(tree);
  const section = elements.find(({ properties }) => properties['dataFootnotes']);
  if (!section) return;
  const inside = elementsOf(section);
  const label = slugger.part('footnote-', 'label');
  for (const one of inside)
    if (one.properties['id'] === 'footnote-label') one.properties['id'] = label;
  const names = new Map(
    inside.filter(isNote).map((note) => [note, slugger.part('fn-', wordsOf(note))] as const),
  );
  const byAddress = new Map(
    [...names].map(([note, id]) => [`#${String(note.properties['id'])}`, id]),
  );
  nameMarks(elements, byAddress, label);
  for (const [note, id] of names) {
    note.properties['id'] = id;
    const backs = elementsOf(note).filter((one) => 'dataFootnoteBackref' in one.properties);
    for (const [index, back] of backs.entries())
      back.properties['href'] = `#${markOf(id, index + 1)}`;
  }
}

function nameMarks(
  elements: readonly Element[],
  byAddress: ReadonlyMap<string, string>,
  label: string,
) {
  const counts = new Map<string, number>();
  for (const { properties } of elements) {
    const id = properties['dataFootnoteRef'] && byAddress.get(String(properties['href']));
    if (!id) continue;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    Object.assign(properties, { id: markOf(id, count), href: `#${id}`, ariaDescribedBy: [label] });
  }
}

const markOf = (note: string, count: number) =>
  `fnref-${note.slice('fn-'.length)}${count > 1 ? `.${count}` : ''}`;

const isNote = ({ tagName, properties }: Element) =>
  tagName === 'li' && String(properties['id'] ?? '').startsWith('fn-');

/** What an editor has called the note; the renderer writes it as a part of an address. */
function wordsOf({ properties }: Element): string {
  const name = String(properties['id']).slice('fn-'.length);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

const elementsOf = ({ children }: { children: readonly RootContent[] }): Element[] =>
  children.flatMap((child) => [
    ...(child.type === 'element' ? [child] : []),
    ...('children' in child ? elementsOf(child) : []),
  ]);
