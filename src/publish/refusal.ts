/** Stops a build for a reason that its user can mend; the message says how, and is all that is shown. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
