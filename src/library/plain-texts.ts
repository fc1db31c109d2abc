import type { Nodes } from 'mdast';
import type { Position } from '../domain/problem.ts';
import { components, type Attribute } from '../domain/vocabulary.ts';
import { positionOf } from '../markup/position-of.ts';
import { isComponentNode, walk } from '../markup/tree.ts';
import { listRecords, type Library, type Owner, type Page, type RefusedPage } from './library.ts';
import { findLocalizedTexts } from './localized-texts.ts';

/** Words that readers meet outside the prose: a title, a caption, an alternative text. */
export interface PlainText {
  text: string;
  language: string;
  locate: () => Position;
}

/** The words of every record, in every language. */
export function findRecordTexts(library: Library): (PlainText & { owner: Owner })[] {
  const languages = library.site.languages.map(({ code }) => code);
  return listRecords(library).flatMap(({ kind, id, value, locate }) =>
    findLocalizedTexts(value, languages).flatMap(({ path, texts }) =>
      Object.entries(texts).flatMap(([language, text]) =>
        typeof text === 'string'
          ? [{ text, language, owner: { kind, id }, locate: () => locate([...path, language]) }]
          : [],
      ),
    ),
  );
}

/** The words of a page beside its prose: frontmatter, titles of components, pictures and links. */
export function findPageTexts(page: Page | RefusedPage): PlainText[] {
  const { language } = page;
  const texts: PlainText[] = [];
  if ('data' in page) {
    for (const { path, text } of frontmatterTexts(page))
      texts.push({ text, language, locate: () => page.locate(path) });
  }
  walk(page.tree, (node) => {
    for (const { text, at } of nodeTexts(node))
      texts.push({ text, language, locate: () => positionOf(at, page.file) });
  });
  return texts;
}

function frontmatterTexts({ data }: Page): { path: (string | number)[]; text: string }[] {
  return [
    { path: ['title'], text: data.title },
    { path: ['description'], text: data.description },
    ...data.corrections.map(({ what }, index) => ({
      path: ['corrections', index, 'what'],
      text: what,
    })),
  ];
}

/** Readers meet the words, and the remarks that a component prints beside its record. */
const isRead = (attribute: Attribute | undefined) =>
  attribute?.holds === 'words' || (attribute?.holds === 'remark' && attribute.isPrinted === true);

type Placed = Pick<Nodes, 'position'>;

/** Words in the attributes of a component, link or picture, and where they stand. */
function nodeTexts(node: Nodes): { text: string; at: Placed }[] {
  if (!isComponentNode(node)) {
    const texts = ['alt' in node && node.alt, 'title' in node && node.title];
    return texts.flatMap((text) => (typeof text === 'string' ? [{ text, at: node }] : []));
  }
  const known = components[node.name ?? '']?.attributes ?? {};
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' &&
    isRead(known[attribute.name]) &&
    typeof attribute.value === 'string'
      ? [{ text: attribute.value, at: attribute }]
      : [],
  );
}
