const tags = new Set(
  'p em strong del code pre br h2 h3 h4 h5 h6 blockquote ul ol li hr table thead tbody tr th td a img sup section input div'.split(
    ' ',
  ),
);
const attributes = new Set(
  'href src alt title class id start checked disabled type align role scope tabindex loading width height dir data-l data-footnotes data-footnote-ref data-footnote-backref aria-label aria-describedby'.split(
    ' ',
  ),
);

/** Elements, attributes and addresses that no note may bring to a page; `html` is as the serialiser writes it. */
export function findForbiddenHtml(html: string): string[] {
  return [...html.matchAll(/<\/?([^\s/>]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>?/g)].flatMap(
    ([whole, tag = '', rest = '']) => [
      ...(tags.has(tag) && whole.endsWith('>') ? [] : [whole]),
      ...[...rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].flatMap(([attribute, name = '', value]) =>
        attributes.has(name) && isHarmless(name, value ?? '') ? [] : [attribute],
      ),
    ],
  );
}

const isHarmless = (name: string, value: string) =>
  !['href', 'src'].includes(name) || /^(https?:\/\/[^/]|mailto:|\/(?![/\\])|#)/i.test(value);
