/** Parts of a record in the list of figures cited, or of claims, as marked there with `data-part`. */
type Part =
  | 'status'
  | 'value'
  | 'label'
  | 'as-of'
  | 'source'
  | 'quote'
  | 'estimates'
  | 'strip'
  | 'range'
  | 'also'
  | 'caveat'
  | 'proof'
  | 'topics'
  | 'open';

/** Words of the card in the page’s language, from the attributes of the list. */
export interface CardWords {
  asOf: string;
  source: string;
  quote: string;
  caveat: string;
  estimates: string;
  range: string;
  also: string;
  proof: string;
  open: string;
  close: string;
}

/** Reads the words from the nearest list of figures; without one the card has no labels. */
export function readWords(record: Element): CardWords {
  const list = record.closest<HTMLElement>('[data-figure-words]');
  const word = (name: keyof CardWords) => list?.dataset[name] ?? '';
  return {
    asOf: word('asOf'),
    source: word('source'),
    quote: word('quote'),
    caveat: word('caveat'),
    estimates: word('estimates'),
    range: word('range'),
    also: word('also'),
    proof: word('proof'),
    open: word('open'),
    close: word('close'),
  };
}

/** Its words, and the number that the page gives the figure. */
interface Dress {
  words: CardWords;
  tag: string | undefined;
}

/** Builds a card from copies of a record’s nodes. `onClose` answers its close button. */
export function createCard(
  record: Element,
  { words, tag }: Dress,
  onClose: () => void,
): HTMLElement {
  const copy = (part: Part) => copyPart(record, part);
  const text = (part: Part) => findPart(record, part)?.textContent?.trim() ?? '';
  const rows = [
    row(words.proof, copy('proof'), 'c-row q'),
    row(words.asOf, copy('as-of')),
    row(words.source, copy('source')),
    row(words.quote, copyQuote(record), 'c-row q'),
    row(words.estimates, copy('estimates'), 'c-row q'),
    row(words.range, copy('range'), 'c-row q'),
    row(words.also, copy('also'), 'c-row q'),
    row(words.caveat, copy('caveat'), 'c-row q'),
  ].filter((entry) => entry !== undefined);
  const card = element('div', 'card', [
    element('div', 'c-top', [
      ...(tag ? [element('span', 'tag', [tag])] : []),
      ...badges(record),
      closeButton(words.close, onClose),
    ]),
    ...paragraph('c-val', copy('value')),
    element('p', 'c-what', copy('label') ?? []),
    ...paragraph('c-strip', copy('strip')),
    ...(rows.length > 0 ? [element('dl', 'c-rows', rows)] : []),
    ...paragraph('c-go', openLink(record, words.open)),
    ...paragraph('c-go', copy('topics')),
  ]);
  card.setAttribute('role', 'note');
  card.setAttribute('aria-label', [text('value'), text('label')].filter(Boolean).join(', '));
  return card;
}

const paragraph = (className: string, content: Node[] | undefined): HTMLElement[] =>
  content ? [element('p', className, content)] : [];

function findPart(record: Element, part: Part): Element | undefined {
  return record.querySelector(`[data-part~='${part}']`) ?? undefined;
}

function copyPart(record: Element, part: Part): Node[] | undefined {
  const found = findPart(record, part);
  return found && [...found.cloneNode(true).childNodes];
}

function copyQuote(record: Element): Node[] | undefined {
  const quote = findPart(record, 'quote')?.cloneNode(true) as HTMLElement | undefined;
  quote?.removeAttribute('class');
  quote?.removeAttribute('data-part');
  return quote && [quote];
}

function badges(record: Element): HTMLElement[] {
  const copies = copyPart(record, 'status');
  return copies ? [element('span', 'marks', copies)] : [];
}

function row(word: string, content: Node[] | undefined, className = 'c-row') {
  if (!content) return undefined;
  return element('div', className, [element('dt', 'c-k', [word]), element('dd', '', content)]);
}

function closeButton(word: string, onClose: () => void): HTMLElement {
  const button = element('button', 'c-close', [word]);
  button.type = 'button';
  button.addEventListener('click', onClose);
  return button;
}

function openLink(record: Element, word: string): Node[] | undefined {
  const href = findPart(record, 'open')?.getAttribute('href');
  if (!href) return undefined;
  const link = element('a', '', [word]);
  link.href = href;
  return [link];
}

/** Its own, and not that of the search: a file that both share would have to be fetched before a card opens. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  content: (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  if (className) created.className = className;
  created.append(...content);
  return created;
}
