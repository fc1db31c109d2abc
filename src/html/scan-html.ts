import { BoundedMap } from '../domain/memo.ts';
import type { HtmlAttribute, HtmlEvent } from './html-events.ts';
import { holdsText, isEmpty, standsAsWritten } from './nesting.ts';
import { resolveReferences } from './references.ts';

const startTag = /<([a-z][a-zA-Z\d]*)((?:\s+[a-zA-Z_:][\w:.-]*(?:="[^"]*")?)*)\s*(\/?)>/y;
const endTag = /<\/([a-z][a-zA-Z\d]*)>/y;
const attributePattern = /([a-zA-Z_:][\w:.-]*)(?:="([^"]*)")?/g;
const doctype = /^<!doctype html>/i;
/** Bare carriage returns, controls and noncharacters: a parser changes or refuses them. */
const odd =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\v-\x1f\x7f-\x9f\uFDD0-\uFDEF\uFFFE\uFFFF]|[\uD800-\uDBFF][\uDFFE\uDFFF]/;
/** Elements whose text is not markup; of these, one kind has references. */
const raw = new Set(['script', 'style']);
const rawWithReferences = new Set(['title', 'textarea']);

/**
 * Reads a page that is written so plainly that every parser of HTML makes the same of it; nothing where it is not, or
 * where that is not certain. Many times faster than a parser.
 */
export function scanHtml(html: string): HtmlEvent[] | undefined {
  const start = doctype.exec(html)?.[0].length;
  if (start === undefined || odd.test(html) || !html.isWellFormed()) return undefined;
  return new Scan(html, start).read();
}

class Scan {
  readonly #html: string;
  readonly #events: HtmlEvent[] = [];
  readonly #open: string[] = [];
  /** Elements that stand once in a page, as they have come. */
  readonly #frame: string[] = [];
  #at: number;

  constructor(html: string, start: number) {
    this.#html = html;
    this.#at = start;
  }

  read(): HtmlEvent[] | undefined {
    const html = this.#html;
    while (this.#at < html.length) {
      const isRead =
        html[this.#at] !== '<'
          ? this.#text(html.indexOf('<', this.#at))
          : html[this.#at + 1] === '/'
            ? this.#end()
            : html[this.#at + 1] === '!'
              ? this.#comment()
              : this.#start();
      if (!isRead) return undefined;
    }
    const isWhole = this.#open.length === 0 && this.#frame.join() === 'html,head,body';
    return isWhole ? this.#events : undefined;
  }

  /** `end`: where the text ends; below 0 it goes on to the end of the page. */
  #text(end: number, hasReferences = true): boolean {
    const source = this.#html.slice(this.#at, end < 0 ? undefined : end);
    const value = hasReferences ? resolveReferences(source) : source;
    if (value === undefined || (!holdsText(this.#open.at(-1)) && /\S/.test(value))) return false;
    if (value) this.#events.push({ kind: 'text', value });
    this.#at += source.length;
    return true;
  }

  #comment(): boolean {
    const end = this.#html.indexOf('-->', this.#at + 4);
    const text = this.#html.slice(this.#at, end);
    if (end < 0 || !/^<!--(?!-?>)/.test(text) || /<!|--[!>-]|-$/.test(text.slice(4))) return false;
    this.#at = end + 3;
    return true;
  }

  #end(): boolean {
    endTag.lastIndex = this.#at;
    const [tag = '', name] = endTag.exec(this.#html) ?? [];
    if (name === undefined || this.#open.pop() !== name) return false;
    this.#events.push({ kind: 'close', name });
    this.#at += tag.length;
    return true;
  }

  #start(): boolean {
    startTag.lastIndex = this.#at;
    const [tag = '', name, written = '', slash] = startTag.exec(this.#html) ?? [];
    if (name === undefined || !standsAsWritten(name, this.#open)) return false;
    if (name === 'html' || name === 'head' || name === 'body') this.#frame.push(name);
    const isDrawing = name === 'svg' || this.#open.includes('svg');
    const attributes = readAttributes(written);
    const isVoid = isEmpty(name, slash === '/', isDrawing);
    if (!attributes || (slash && !isVoid)) return false;
    this.#events.push({ kind: 'open', name, attributes });
    this.#at += tag.length;
    if (isVoid) {
      this.#events.push({ kind: 'close', name });
      return true;
    }
    this.#open.push(name);
    return isDrawing || this.#rawText(name);
  }

  #rawText(name: string): boolean {
    if (!raw.has(name) && !rawWithReferences.has(name)) return true;
    const end = this.#html.indexOf(`</${name}`, this.#at);
    const isPlain =
      end >= 0 && !(name === 'script' && this.#html.slice(this.#at, end).includes('<!--'));
    // Another case would end it earlier.
    const isFirst = isPlain && !new RegExp(`</${name}`, 'i').test(this.#html.slice(this.#at, end));
    return isFirst && this.#text(end, rawWithReferences.has(name));
  }
}

/** Pages of a site have most of their tags in common. */
const known = new BoundedMap<string, readonly HtmlAttribute[]>(2_000);

function readAttributes(written: string): readonly HtmlAttribute[] | undefined {
  const own = known.get(written) ?? readOnce(written);
  if (own) known.set(written, own);
  return own;
}

function readOnce(written: string): HtmlAttribute[] | undefined {
  const attributes: HtmlAttribute[] = [];
  for (const [, name = '', source = ''] of written.matchAll(attributePattern)) {
    const value = resolveReferences(source);
    const known = name.toLowerCase();
    if (value === undefined || attributes.some((one) => one.name === known)) return undefined;
    attributes.push({ name: known, value });
  }
  return attributes;
}
