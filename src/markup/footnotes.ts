import type { Element, Root } from 'hast';
import type { FootnoteReference } from 'mdast';
import { defaultHandlers, type State } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { PartIds } from './part-ids.ts';

interface Footnotes {
  /** Renders a mark that leads to a note. */
  mark: (state: State, node: FootnoteReference) => Element;
  /** Names the notes once they are rendered, so that their marks find them, and they their marks. */
  nameNotes: (html: Root) => void;
}

/**
 * The footnotes of a page under the ids that it has for them, `fn-x`, and their marks under ids that follow from those:
 * `fnref-x`, `fnref-x.2` for the second.
 */
export function createFootnotes(ids: PartIds): Footnotes {
  /** By the address that the renderer has for the note. */
  const named = new Map<string, string>();
  return {
    mark(state, node) {
      const mark: Element = defaultHandlers.footnoteReference(state, node);
      const name = node.identifier.toUpperCase();
      const note = state.footnoteById.get(name);
      const id = note && ids.get(note);
      visit(mark, { tagName: 'a' }, ({ properties }: Element) => {
        if (id === undefined) return;
        named.set(String(properties['href']), id);
        const count = state.footnoteCounts.get(name) ?? 1;
        Object.assign(properties, { id: markOf(id, count), href: `#${id}` });
      });
      return mark;
    },
    nameNotes(html) {
      visit(html, { tagName: 'li' }, (item: Element) => {
        const id = named.get(`#${String(item.properties['id'])}`);
        if (id !== undefined) nameNote(item, id);
      });
    },
  };
}

function nameNote(item: Element, id: string): void {
  item.properties['id'] = id;
  let count = 0;
  visit(item, { tagName: 'a' }, ({ properties }: Element) => {
    if ('dataFootnoteBackref' in properties) properties['href'] = `#${markOf(id, ++count)}`;
  });
}

const markOf = (note: string, count: number) =>
  `fnref-${note.slice('fn-'.length)}${count > 1 ? `.${count}` : ''}`;
