import type { Dressing } from '../../src/markup/dressing.ts';
import { parseDocument } from '../../src/markup/parse-document.ts';
import { renderSegments, type Segment } from '../../src/markup/segments.ts';
import { getStrings } from '../../src/strings/index.ts';

export const dressing: Dressing = {
  fillText: (text) => text,
  resolveLink: (url) => `/base${url}`,
  resolveImage: (url) => ({ src: `/pictures/${url}`, width: 32, height: 20 }),
  words: getStrings('en').markup,
};

export function renderText(text: string): Segment[] {
  const { tree, problems } = parseDocument(text, 'x.mdx');
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('; '));
  return renderSegments(tree, dressing);
}

/** The segments as one text, components in square brackets: `<p>One [Fact x] two</p>`. */
export function toLine(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if ('html' in segment) return segment.html;
      const open = [segment.component, ...Object.values(segment.attributes)].join(' ');
      return segment.children.length > 0 ? `[${open}: ${toLine(segment.children)}]` : `[${open}]`;
    })
    .join('');
}

export const renderLine = (text: string): string => toLine(renderText(text));
