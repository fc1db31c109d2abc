/** A figure that says something else than before, in the words of a language. */
export interface ValueChange {
  /** The day of the commit. */
  day: string;
  label: string;
  /** Full path of the figure’s page. */
  href: string;
  before: string;
  after: string;
}
