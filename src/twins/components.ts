import type { Blockquote, RootContent } from 'mdast';
import { shortCitation } from '../domain/citation.ts';
import { address } from '../domain/addresses.ts';
import type { ComponentName } from '../domain/vocabulary.ts';
import { getValue } from '../library/library.ts';
import { splitIds } from '../markup/tree.ts';
import { plainChart, plainTable, plainTimeline } from './displays.ts';
import { isBlock, link, list, paragraph, strong, type Block } from './nodes.ts';
import { sayFact } from './notes.ts';
import type { Twin } from './twin-context.ts';

/** A component as plain Markdown: its attributes, and what stood between its tags, made plain already. */
type MakePlain = (
  attributes: Readonly<Record<string, string>>,
  children: RootContent[],
  twin: Twin,
) => RootContent[];

export const plainComponents: Readonly<Record<ComponentName, MakePlain>> = {
  Fact: ({ id = '' }, _, { context, notes }) => {
    const fact = getValue(context.library.facts, id);
    return [{ type: 'text', value: sayFact(fact, context) }, notes.figure(fact)];
  },
  KeyFacts: ({ ids = '' }, _, { context, notes }) => [
    list(
      splitIds(ids).map((id) => {
        const fact = getValue(context.library.facts, id);
        return [strong(sayFact(fact, context)), ` ${context.text(fact.label)}`, notes.figure(fact)];
      }),
    ),
  ],
  Chart: ({ id = '' }, _, twin) => plainChart(id, 'chart', twin),
  TileMap: ({ id = '' }, _, twin) => plainChart(id, 'map', twin),
  DataTable: ({ id = '' }, _, twin) => plainTable(id, twin),
  Cite: ({ id = '', where }, _, { notes }) => [notes.source(id, where)],
  Callout: ({ title = '' }, children, { context }) => [
    quote([paragraph(strong(context.text(title))), ...children.filter(isBlock)]),
  ],
  Timeline: (attributes, _, twin) => plainTimeline(attributes, twin),
  Term: ({ id = '' }, children, { context: { library, text, href }, locate }) => {
    const words = children.length > 0 ? children : [text(getValue(library.glossary, id).term)];
    const said = words.filter((one) => typeof one === 'string' || isPhrase(one));
    return [link(locate(href(address.term(id))), ...said)];
  },
  Claim: ({ id = '' }, children, { notes }) => [...children, notes.claim(id)],
  Unsourced: (_, children) => children,
  Quote: ({ by = '', source = '' }, children, { context: { library, text }, notes }) => [
    quote([
      ...children.filter(isBlock),
      paragraph(
        `${text(by)}, ${shortCitation(getValue(library.sources, source))}`,
        notes.source(source, undefined),
      ),
    ]),
  ],
  // The public edition has none of these.
  Staff: (_, children, { context }) => [
    quote([paragraph(strong(context.strings.editions.staff)), ...children.filter(isBlock)]),
  ],
};

const quote = (children: Block[]): Blockquote => ({ type: 'blockquote', children });

const isPhrase = (node: RootContent) =>
  node.type === 'text' || node.type === 'emphasis' || node.type === 'strong';
