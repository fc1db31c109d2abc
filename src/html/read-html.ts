import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { HtmlEvent, HtmlReading } from './html-events.ts';
import { scanHtml } from './scan-html.ts';

/** Reads a page as browsers do. */
export function readHtml(html: string): HtmlReading {
  const events = scanHtml(html);
  return events ? { events, faults: [] } : parseHtml(html);
}

/** The same of any page at all, by a parser of the HTML standard. */
export function parseHtml(html: string): HtmlReading {
  const faults: HtmlReading['faults'][number][] = [];
  const document = parse(html, {
    onParseError: ({ code, startLine }) => faults.push({ code, line: startLine }),
  });
  return { events: listEvents(document), faults };
}

function listEvents(document: Tree.Document): HtmlEvent[] {
  const events: HtmlEvent[] = [];
  // A stack of our own: pages may be deeper than the one of the language. A name there is an element that ends.
  const open: (Tree.ChildNode | string)[] = document.childNodes.toReversed();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === 'string') events.push({ kind: 'close', name: node });
    else if (node.nodeName === '#text')
      events.push({ kind: 'text', value: (node as Tree.TextNode).value });
    else if ('tagName' in node) {
      const attributes = node.attrs.map(({ name, prefix, value }) => ({
        name: (prefix ? `${prefix}:${name}` : name).toLowerCase(),
        value,
      }));
      events.push({ kind: 'open', name: node.tagName, attributes });
      open.push(node.tagName, ...node.childNodes.toReversed());
    }
  }
  return events;
}
