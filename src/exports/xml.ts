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

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Safe as text and as the value of an attribute, in either quotes. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);
