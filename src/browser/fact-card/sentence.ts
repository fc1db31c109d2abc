import type { Box } from './placement.ts';

/** What a sentence does not reach beyond. */
const blocks = 'p,li,td,th,dd,h1,h2,h3,h4,figcaption';

/** The box of the sentence that a link stands in, which its card must not cover. */
export function readSentence(link: HTMLElement): Box {
  const block = link.closest<HTMLElement>(blocks);
  const own = link.getBoundingClientRect();
  const range = block && findSentence(block, link);
  const rects = range ? [...range.getClientRects()] : [];
  const edge = (name: 'left' | 'top', choose: typeof Math.min) =>
    choose(own[name], ...rects.map((rect) => rect[name]));
  const end = (name: 'right' | 'bottom') =>
    Math.max(own[name], ...rects.map((rect) => rect[name]));
  return {
    left: edge('left', Math.min),
    top: edge('top', Math.min),
    right: end('right'),
    bottom: end('bottom'),
  };
}

function findSentence(block: HTMLElement, link: HTMLElement): Range | undefined {
  const nodes = readTexts(block);
  const text = nodes.map(({ data }) => data).join('');
  const first = nodes.findIndex((node) => link.contains(node));
  const at = nodes.slice(0, Math.max(first, 0)).reduce((sum, { length }) => sum + length, 0);
  const language = link.closest<HTMLElement>('[lang]')?.lang;
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  const sentence = sentences.containing(at);
  if (first < 0 || !sentence) return undefined;
  const range = document.createRange();
  const [from, to] = [sentence.index, sentence.index + sentence.segment.trimEnd().length];
  setPoint(nodes, from, (node, offset) => range.setStart(node, offset));
  setPoint(nodes, to, (node, offset) => range.setEnd(node, offset));
  return range;
}

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

function setPoint(
  nodes: readonly Text[],
  place: number,
  set: (node: Text, offset: number) => void,
): void {
  let passed = 0;
  for (const node of nodes) {
    if (place <= passed + node.length) return set(node, place - passed);
    passed += node.length;
  }
}
