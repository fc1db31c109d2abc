/**
 * Why a history cannot be read, or not whole. `foreign-content`: the content folder holds what is no content.
 * `foreign-owner`: the repository belongs to somebody else. `missing`: files or commits are not in this clone.
 * `cut`: there are more commits than are read.
 */
export const gaps = [
  'cut',
  'foreign-content',
  'foreign-owner',
  'missing',
  'no-commit',
  'no-git',
  'no-repository',
  'not-committed',
  'shallow',
  'too-large',
  'too-slow',
  'unreadable',
] as const;

export type Gap = (typeof gaps)[number];

/** git is missing, refused, or took too much; the message says which. */
export class GitFailure extends Error {
  override readonly name = 'GitFailure';
  readonly gap: Gap;

  constructor(gap: Gap, message: string, options?: ErrorOptions) {
    super(message, options);
    this.gap = gap;
  }
}
