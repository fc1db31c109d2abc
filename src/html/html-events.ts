/** A page as it is read from start to end; names as parse5 has them, references in texts and values resolved. */
export type HtmlEvent =
  | { kind: 'open'; name: string; attributes: readonly HtmlAttribute[] }
  | { kind: 'close'; name: string }
  | { kind: 'text'; value: string };

export interface HtmlAttribute {
  name: string;
  value: string;
}

/** A page with what a browser has to guess at in it. */
export interface HtmlReading {
  events: readonly HtmlEvent[];
  /** Each as a code of the HTML standard, with its line. */
  faults: readonly { code: string; line: number }[];
}

/** Elements without content, which have no end tag. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

export const attributeOf = (
  attributes: readonly HtmlAttribute[],
  name: string,
): string | undefined => attributes.find((one) => one.name === name)?.value;
