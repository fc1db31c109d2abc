/**
 * One brand for every copy of this module: a build has pages and commands loaded apart, and a class of one
 * is not the class of the other.
 */
const brand = Symbol.for('assay.refusal');

/** Stops a command for a reason that its user can mend; the message says how, and is all that is shown. */
export class Refusal extends Error {
  readonly [brand] = true;
  override readonly name: string = 'Refusal';
}

/** What was thrown is a refusal, by whichever copy of this module it was made. */
export const isRefusal = (cause: unknown): cause is Refusal =>
  cause instanceof Error && brand in cause;
