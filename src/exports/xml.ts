import { escapeXml } from '../domain/xml-text.ts';

/** An element with its attributes and what it holds: text, or other elements. */
export interface XmlElement {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  content?: string | readonly XmlElement[];
}

/** A whole XML 1.0 document. Every text may hold any sign; what XML has no place for is left out. */
export const formatXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${formatElement(root, '')}`;

function formatElement(
  { name, attributes = {}, content = '' }: XmlElement,
  indent: string,
): string {
  const named = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `${indent}<${name}${named.join('')}`;
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === 'string') return `${start}>${escapeXml(content)}</${name}>\n`;
  const inner = content.map((child) => formatElement(child, `${indent}  `)).join('');
  return `${start}>\n${inner}${indent}</${name}>\n`;
}
