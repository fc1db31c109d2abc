import { attributeOf, type HtmlAttribute } from '../html/html-events.ts';
import { readHtml } from '../html/read-html.ts';

/**
 * What a page shows, by the part that shows it: `fact/<id>`, each mention of a figure; `record/<id>`, its entry in the
 * list of figures; `chart/<id>`, `table/<id>` and `claim/<id>`; `glance/…`, a drawing of some of its numbers; and `rest`, all
 * else. What is within a part is of that part alone, but for mentions, which are parts wherever they stand.
 */
export function readParts(html: string): Map<string, string> {
  const parts = new Map<string, string>();
  const owners: string[] = ['rest'];
  const add = (owner: string, text: string): void =>
    void parts.set(owner, `${parts.get(owner) ?? ''}${text}\n`);
  for (const event of readHtml(html).events) {
    const owner = owners.at(-1)!;
    if (event.kind === 'text') add(owner, event.value);
    else if (event.kind === 'open') {
      const next = ownerOf(event.attributes) ?? owner;
      // Each display holds both drawings and its table; a script or style is no more than its address.
      add(next, event.attributes.map(({ name, value }) => `${name}=${value}`).join(' '));
      owners.push(next);
    } else owners.pop();
  }
  return parts;
}

function ownerOf(attributes: readonly HtmlAttribute[]): string | undefined {
  const fact = attributeOf(attributes, 'data-fact') ?? attributeOf(attributes, 'data-figure');
  if (fact !== undefined) return `fact/${fact}`;
  const glance = attributeOf(attributes, 'data-glance');
  if (glance !== undefined) return `glance/${glance}`;
  const record = attributeOf(attributes, 'data-fact-record');
  if (record !== undefined) return `record/${record}`;
  // Displays are told by the ids that links to them use.
  const [, kind, id] = /^(chart|table|claim)-(.+)$/.exec(attributeOf(attributes, 'id') ?? '') ?? [];
  return kind === undefined || id?.includes('.') ? undefined : `${kind}/${id}`;
}
