import type { RootContent } from 'mdast';
import type { OwnPage } from '../views/own-pages.ts';
import { heading, link, list, paragraph, table } from './nodes.ts';

/** A page on which the site tells of itself. */
export const tellOwnPage = ({ title, text, parts }: OwnPage): RootContent[] => [
  heading(1, title),
  paragraph(text),
  ...parts.flatMap(({ title: name, paragraphs, links = [], counts }): RootContent[] => [
    heading(2, name),
    ...paragraphs.map((words) => paragraph(words)),
    ...(counts
      ? [
          table({
            headings: [
              { text: counts.name, isNumber: false },
              { text: counts.number, isNumber: true },
            ],
            rows: counts.rows.map((row) => row.map((one) => ({ text: one }))),
          }),
        ]
      : []),
    ...(links.length > 0 ? [list(links.map(({ href, words }) => [link(href, words)]))] : []),
  ]),
];
