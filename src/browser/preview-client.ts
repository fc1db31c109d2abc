/** In the live preview: shows what the checks find, and brings the page up to date when content changes. */

interface Finding {
  file: string;
  line: number;
  column: number;
  kind: string;
  severity: 'error' | 'warning';
  message: string;
  hint: string;
}

const panel = document.createElement('aside');
panel.id = 'preview-findings';
panel.setAttribute('aria-label', 'What the checks find');
panel.hidden = true;
/** What was closed is not opened again for the same findings. */
let closed = '';

const style = new CSSStyleSheet();
style.replaceSync(`
#preview-findings {
  position: fixed;
  inset: auto 0 0 0;
  z-index: 100;
  max-height: 60vh;
  overflow: auto;
  padding: 1rem 1.5rem;
  border-top: 6px solid #b3261e;
  background: #fff;
  color: #14201c;
  font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere;
}
#preview-findings[hidden] { display: none; }
#preview-findings.warnings { border-color: #8a6100; }
#preview-findings code { font: 0.9375rem/1.5 ui-monospace, monospace; }
#preview-findings ul { margin: 0.5rem 0 0; padding: 0; list-style: none; }
#preview-findings li { padding: 0.5rem 0; border-top: 1px solid #ccd4cf; }
#preview-findings button { float: right; min-height: 2.75rem; padding: 0 1rem; font: inherit; }
`);

function element(name: string, text: string, ...children: Node[]): HTMLElement {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

function close(): void {
  panel.hidden = true;
}

function show(findings: readonly Finding[]): void {
  const text = JSON.stringify(findings);
  if (findings.length === 0 || text === closed) return close();
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const button = element('button', 'Close');
  button.addEventListener('click', () => {
    closed = text;
    close();
  });
  const list = findings.map(({ file, line, column, kind, message, hint }) =>
    element(
      'li',
      '',
      element('code', `${file}:${line}:${column}  ${kind}`),
      element('div', message),
      element('div', hint),
    ),
  );
  const title = `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
  panel.className = errors > 0 ? '' : 'warnings';
  const details = element('details', '', element('summary', title), element('ul', '', ...list));
  (details as HTMLDetailsElement).open = errors > 0;
  panel.replaceChildren(button, details);
  panel.hidden = false;
}

/** Puts the page as it is now in place of this one, where it is scrolled to. */
async function update(): Promise<void> {
  const response = await fetch(location.href);
  if (response.status >= 500) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  const scripts = (page: Document) =>
    [...page.scripts].map(({ src, text }) => src || text).join('\n');
  const links = (page: Document) =>
    [...page.querySelectorAll('link[rel=stylesheet]')].map((link) => link.outerHTML).join('\n');
  const isAlike = scripts(fresh) === scripts(document) && links(fresh) === links(document);
  const [main, next] = [document.querySelector('main'), fresh.querySelector('main')];
  // Charts and searches that run keep what they have: another page is another start.
  if (!isAlike || !main || !next || main.querySelector('[data-search], [data-chart-live]'))
    return location.reload();
  document.title = fresh.title;
  main.replaceWith(document.adoptNode(next));
}

function start(): void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  document.body.append(panel);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  const events = new EventSource('/@preview/events');
  const read = (event: Event) => JSON.parse((event as MessageEvent<string>).data) as Finding[];
  events.addEventListener('problems', (event) => show(read(event)));
  events.addEventListener('change', (event) => {
    const findings = read(event);
    show(findings);
    if (!findings.some(({ severity }) => severity === 'error')) void update();
  });
  // The preview was ended and started again.
  let isLost = false;
  events.addEventListener('error', () => (isLost = true));
  events.addEventListener('open', () => {
    if (isLost) location.reload();
  });
}

start();

export {};
