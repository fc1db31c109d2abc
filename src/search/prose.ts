/** The text of a page as it is searched: one blank between words, and an end to each sentence. */
export class Prose {
  #text = '';
  #isApart = false;
  /** Blanks before that offset. */
  #blanks = 0;
  #counted = 0;

  /** Adds text to what stands before it; blanks within are one. */
  add(value: string): void {
    // Most texts are plain; what breaks a line is none of it.
    const words = /\s\s|[^\S ]|\u200B/.test(value)
      ? value.replaceAll('\u200B', '').replace(/\s+/g, ' ')
      : value;
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
    if (/[\p{L}\p{N})]$/u.test(this.#text.slice(-2))) this.#text += '.';
    this.#isApart = true;
  }

  get text(): string {
    return this.#text;
  }

  /** Number of its words. */
  get length(): number {
    for (let at; (at = this.#text.indexOf(' ', this.#counted)) >= 0; this.#blanks++)
      this.#counted = at + 1;
    return this.#text === '' ? 0 : this.#blanks + 1;
  }
}
