import type { RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** The parts of a page as Markdown with the tables and footnotes of GitHub; whatever they say, none of it is markup. */
export const formatMarkdown = (children: readonly RootContent[]): string =>
  toMarkdown(
    { type: 'root', children: [...children] },
    {
      bullet: '-',
      rule: '-',
      fences: true,
      extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    },
  );
