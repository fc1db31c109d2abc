import { error, type Position, type Problem } from './problem.ts';

interface Limit {
  most: number;
  /** What is counted, and where: “characters in a paragraph”. */
  counts: string;
  mend: string;
}

const split = 'Split it in two';
const lessMarked = 'Write plainer text, or put empty lines between its parts';

/**
 * How much there may be of anything whose reading takes time, memory or a reader’s patience. Each limit lies
 * far above what a ministry writes and well below what makes a check take seconds.
 */
export const limits = {
  folderFiles: {
    most: 20_000,
    counts: 'files and folders in the content folder',
    mend: 'Remove what no page shows',
  },
  folderBytes: {
    most: 500_000_000,
    counts: 'bytes in the content folder',
    mend: 'Save pictures smaller and remove what no page shows',
  },
  folderDepth: {
    most: 10,
    counts: 'folders inside one another',
    mend: 'Take them out of one another',
  },
  nameCharacters: {
    most: 150,
    counts: 'characters in the name of a file',
    mend: 'Use letters, digits and single hyphens: harbour-2026.png',
  },
  pageBytes: { most: 200_000, counts: 'bytes in a page', mend: split },
  yamlBytes: { most: 500_000, counts: 'bytes in a YAML file', mend: split },
  csvBytes: { most: 5_000_000, counts: 'bytes in a CSV file', mend: split },
  frontmatterCharacters: {
    most: 10_000,
    counts: 'characters between the two lines of ---',
    mend: 'Move words into the text',
  },
  pageLines: { most: 5_000, counts: 'lines in a page', mend: split },
  blockCharacters: {
    most: 20_000,
    counts: 'characters without an empty line',
    mend: 'Start new paragraphs',
  },
  blockLines: { most: 1_000, counts: 'lines without an empty one', mend: 'Start new paragraphs' },
  blockMarks: { most: 1_000, counts: 'signs of emphasis (* _ ~) in a paragraph', mend: lessMarked },
  pageMarks: { most: 5_000, counts: 'signs of emphasis (* _ ~) in a page', mend: lessMarked },
  blockBraces: {
    most: 300,
    counts: 'braces without an empty line',
    mend: 'Put empty lines between them',
  },
  pageBraces: { most: 2_000, counts: 'braces in a page', mend: split },
  brackets: { most: 5_000, counts: 'square brackets in a page', mend: 'Remove some links' },
  angles: { most: 5_000, counts: 'less-than signs in a page', mend: 'Use fewer components' },
  underlines: {
    most: 300,
    counts: 'lines of nothing but = or -',
    mend: 'Write headings with “##”',
  },
  bars: {
    most: 10_000,
    counts: 'vertical bars in a page',
    mend: 'Put the table into content/data',
  },
  containers: {
    most: 5_000,
    counts: 'marks of lists and quotations in a page',
    mend: 'Put a long list into content/data',
  },
  markDepth: {
    most: 20,
    counts: 'lists and quotations inside one another',
    mend: 'Take them out of one another',
  },
  indent: { most: 200, counts: 'spaces before a line', mend: 'Move the line to the left' },
  treeDepth: {
    most: 40,
    counts: 'parts inside one another',
    mend: 'Take lists, quotations and components out of one another',
  },
  tableCells: {
    most: 2_000,
    counts: 'cells in a table',
    mend: 'Put it into content/data and print it with <DataTable/>',
  },
  definitions: { most: 500, counts: 'footnotes and link definitions in a page', mend: split },
  components: { most: 500, counts: 'components in a page', mend: split },
  pictures: { most: 100, counts: 'pictures in a page', mend: split },
  attributeCharacters: { most: 2_000, counts: 'characters in an attribute', mend: 'Shorten it' },
  addressCharacters: { most: 2_000, counts: 'characters in an address', mend: 'Shorten it' },
  yamlNodes: { most: 30_000, counts: 'names and values in a YAML file', mend: split },
  textCharacters: { most: 10_000, counts: 'characters in one text', mend: 'Shorten it' },
  yamlDepth: { most: 20, counts: 'parts inside one another', mend: 'Take them out of one another' },
  yamlAliases: {
    most: 20,
    counts: 'copies (*name) in a YAML file',
    mend: 'Write the part out where it is needed',
  },
  csvRows: { most: 20_000, counts: 'rows in a table', mend: 'Leave out rows that nothing shows' },
  csvColumns: { most: 100, counts: 'columns in a table', mend: 'Write one observation a row' },
  csvCells: { most: 400_000, counts: 'cells in a table', mend: split },
  cellCharacters: { most: 5_000, counts: 'characters in a cell', mend: 'Shorten it' },
  pictureBytes: { most: 5_000_000, counts: 'bytes in a picture', mend: 'Save it smaller' },
  picturePixels: { most: 40_000_000, counts: 'pixels in a picture', mend: 'Save it smaller' },
  problemsAlike: {
    most: 100,
    counts: 'problems of one kind told of a file',
    mend: 'Mend those that are told, then check again',
  },
  messageCharacters: {
    most: 1_000,
    counts: 'characters in the message of a problem',
    mend: 'Shorten what it quotes',
  },
  reportCharacters: {
    most: 500_000,
    counts: 'characters in all problems that are told',
    mend: 'Mend those that are told, then check again',
  },
  problems: {
    most: 1_000,
    counts: 'problems told at once',
    mend: 'Mend those that are told, then check again',
  },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/** The problem of having more than the limit; none within it. */
export function findExcess(name: LimitName, count: number, position: Position): Problem[] {
  const { most, counts, mend } = limits[name];
  if (count <= most) return [];
  const message = `More than ${most.toLocaleString('en')} ${counts}`;
  return [error(position, 'too-large', message, mend)];
}
