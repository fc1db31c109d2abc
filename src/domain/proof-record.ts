/** What was seen of the site when each number of its ledger was changed in turn. */
export interface ProofRecord {
  /** Cells of tables, and values typed into records, that were changed. */
  cells: number;
  values: number;
  /** Figures, charts and tables that were seen to follow them. */
  followed: number;
  /** Parts that did not follow, or followed what they do not rest on. */
  failures: number;
  /** Of the figures of each page those that were seen to follow, by the page’s path. */
  pages: Readonly<Record<string, PageProof>>;
}

export interface PageProof {
  followed: number;
  all: number;
}
