/** The text of a page as it is searched: one blank between words, and an end to each sentence. */
export class Prose {
  #text = '';
  #isApart = false;

  /** Adds text to what stands before it; blanks within are one. */
  add(value: string): void {
    // What breaks a line and is none of it.
    const words = value.replaceAll('\u200B', '').replace(/\s+/g, ' ');
    const own = words.trim();
    if (words.startsWith(' ')) this.#isApart = true;
    if (own === '') return;
    if (this.#isApart && this.#text !== '') this.#text += ' ';
    this.#text += own;
    this.#isApart = words.endsWith(' ');
  }

  /** What follows does not belong to the last word. */
  part(): void {
    this.#isApart = true;
  }

  /** What follows does not belong to the last sentence. */
  endSentence(): void {
    if (/[\p{L}\p{N})]$/u.test(this.#text)) this.#text += '.';
    this.#isApart = true;
  }

  get text(): string {
    return this.#text;
  }

  /** Number of its words. */
  get length(): number {
    return this.#text === '' ? 0 : this.#text.split(' ').length;
  }
}
