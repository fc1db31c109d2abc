import type { Box } from './placement.ts';

/** What a sentence does not reach beyond. */
const blocks = 'p,li,td,th,dd,h1,h2,h3,h4,figcaption';

/** The box of the sentence that a link stands in, which its card must not cover. */
export function readSentence(link: HTMLElement): Box {
  const block = link.closest<HTMLElement>(blocks);
  const lines = [link.getBoundingClientRect(), ...(block ? readLines(block, link) : [])];
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    top: Math.min(...lines.map(({ top }) => top)),
    right: Math.max(...lines.map(({ right }) => right)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}

/** The lines of the sentence; text by text, for an open card may stand between two of them. */
function readLines(block: HTMLElement, link: HTMLElement): DOMRect[] {
  const nodes = readTexts(block);
  const first = nodes.findIndex((node) => link.contains(node));
  if (first < 0) return [];
  const starts = nodes.map((_, index) => lengthOf(nodes.slice(0, index)));
  const language = link.closest<HTMLElement>('[lang]')?.lang;
  const sentence = new Intl.Segmenter(language, { granularity: 'sentence' })
    .segment(nodes.map(({ data }) => data).join(''))
    .containing(starts[first]);
  if (!sentence) return [];
  const [from, to] = [sentence.index, sentence.index + sentence.segment.trimEnd().length];
  return nodes.flatMap((node, index) => {
    const start = starts[index] ?? 0;
    const range = document.createRange();
    range.setStart(node, clamp(from - start, node));
    range.setEnd(node, clamp(to - start, node));
    return range.collapsed ? [] : [...range.getClientRects()];
  });
}

const clamp = (offset: number, { length }: Text): number => Math.max(0, Math.min(offset, length));

const lengthOf = (nodes: readonly Text[]): number =>
  nodes.reduce((sum, { length }) => sum + length, 0);

/** The texts of a block without those of a card that is open in it. */
function readTexts(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && !node.parentElement?.closest('.card')) texts.push(node);
  }
  return texts;
}
