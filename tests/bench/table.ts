/** What each table of the benchmark is measured with. */
export interface Bench {
  /** A folder for what is built. */
  root: string;
  rounds: number;
  /** Of the amounts of content: 0.1 for a tenth of everything. */
  scale: number;
}

/** Prints a table in Markdown; columns of numbers stand at the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const [first = []] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  console.log(line(head));
  console.log(
    `|${head.map((_, at) => (/^-?[\d,.]+$/.test(first[at] ?? '') ? '--:' : '---')).join('|')}|`,
  );
  for (const row of rows) console.log(line(row));
  console.log('');
}

/** `10000` → “10,000”. */
export const formatCount = (count: number): string => count.toLocaleString('en');
