/**
 * The components an editor may write in a briefing or note, with their attributes.
 * All attributes are literal text. This table is what the guard enforces, what checks resolve
 * and what the guide lists.
 */
export type ReferenceKind = 'fact' | 'chart' | 'table' | 'source' | 'term' | 'event' | 'claim';

export interface Attribute {
  /** What the text names: records of the ledger, words that readers meet, or a remark beside them. */
  holds: ReferenceKind | 'words' | 'remark';
  /** Several ids, separated by spaces. */
  many?: boolean;
  required?: boolean;
  /** Readers see the remark as it is written. */
  isPrinted?: boolean;
  description: string;
}

export interface Component {
  /** `inline` stands in a sentence, `block` between paragraphs. */
  level: 'inline' | 'block';
  /** What may stand between its tags. */
  children: 'none' | 'optional' | 'required';
  attributes: Record<string, Attribute>;
  description: string;
}

const id = (holds: ReferenceKind, description: string): Attribute => ({
  holds,
  required: true,
  description,
});

export const vocabulary = {
  Fact: {
    level: 'inline',
    children: 'none',
    attributes: { id: id('fact', 'The fact to print') },
    description: 'Prints a figure of the ledger with its unit; touching it opens its record.',
  },
  KeyFacts: {
    level: 'block',
    children: 'none',
    attributes: { ids: { ...id('fact', 'Three to five facts'), many: true } },
    description: 'Shows three to five facts large, each with its label and source.',
  },
  Chart: {
    level: 'block',
    children: 'none',
    attributes: { id: id('chart', 'The chart to draw') },
    description: 'Draws a chart with its source, caveat, data table and downloads.',
  },
  DataTable: {
    level: 'block',
    children: 'none',
    attributes: { id: id('table', 'The table to print') },
    description: 'Prints selected rows and columns of a dataset.',
  },
  TileMap: {
    level: 'block',
    children: 'none',
    attributes: { id: id('chart', 'A chart of form “tiles”') },
    description: 'Shows one tile a place: a schematic that draws no boundary.',
  },
  Cite: {
    level: 'inline',
    children: 'none',
    attributes: {
      id: id('source', 'The source to cite'),
      where: { holds: 'remark', isPrinted: true, description: 'Page, table or section' },
    },
    description: 'Adds a reference mark; the source joins the list of references.',
  },
  Callout: {
    level: 'block',
    children: 'required',
    attributes: { title: { holds: 'words', required: true, description: 'Its heading' } },
    description: 'Sets apart what limits the evidence.',
  },
  Timeline: {
    level: 'block',
    children: 'none',
    attributes: {
      ids: { ...id('event', 'Events, shown in order of date'), many: true },
      title: { holds: 'words', required: true, description: 'The takeaway' },
    },
    description: 'Lists dated events.',
  },
  Term: {
    level: 'inline',
    children: 'optional',
    attributes: { id: id('term', 'The glossary term') },
    description: 'Links words to their definition in the glossary.',
  },
  Claim: {
    level: 'inline',
    children: 'required',
    attributes: { id: id('claim', 'The claim that the words make') },
    description:
      'Binds words to the data: what they say is proved at every build; touching them opens the proof.',
  },
  Unsourced: {
    level: 'inline',
    children: 'required',
    attributes: {
      reason: { holds: 'remark', required: true, description: 'Why the figure has no record' },
    },
    description: 'Lets a figure stand that has no record in the ledger, and says why.',
  },
  Quote: {
    level: 'block',
    children: 'required',
    attributes: {
      by: { holds: 'words', required: true, description: 'Who said it' },
      source: id('source', 'Where it is reported'),
      lang: { holds: 'remark', description: 'Language of the words, when not the page’s' },
    },
    description: 'Quotes someone word for word, with the source.',
  },
  Staff: {
    level: 'block',
    children: 'required',
    attributes: {},
    description: 'Holds what only the staff edition shows; the public one has nothing of it.',
  },
} as const satisfies Record<string, Component>;

/** The kind of record that an attribute names by id; nothing where it holds words. */
export function findReferenceKind({ holds }: Attribute): ReferenceKind | undefined {
  return holds === 'words' || holds === 'remark' ? undefined : holds;
}

export type ComponentName = keyof typeof vocabulary;

export const components: Record<string, Component> = vocabulary;

export const isComponentName = (name: string): name is ComponentName =>
  Object.hasOwn(vocabulary, name);
