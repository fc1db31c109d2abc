/** A page as filters and sorting know it, beside what Pagefind’s index holds of it. */
export interface ListedPage {
  /** Its id in the index. */
  id: string;
  /** ISO date that it speaks of or was published on. */
  date?: string;
  /** Ids of its kind, theme, places and subjects, by the name of the filter. */
  filters: Record<string, string[]>;
}
