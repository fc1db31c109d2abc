/** Marks the words of a text fragment where the browser does not: it then leaves the fragment in the address. */
export function markFragment(root: HTMLElement, hash: string): void {
  const coded = /:~:text=([^&,]+)/.exec(hash)?.[1];
  if (coded === undefined) return;
  const words = decodeWords(coded).toLowerCase();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = (node.nodeValue ?? '').toLowerCase().indexOf(words);
    if (words === '' || start < 0 || !node.parentElement?.checkVisibility()) continue;
    const range = new Range();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    const mark = document.createElement('mark');
    range.surroundContents(mark);
    mark.scrollIntoView({ block: 'center' });
    return;
  }
}

function decodeWords(coded: string): string {
  try {
    return decodeURIComponent(coded);
  } catch {
    return '';
  }
}
