import { relative } from 'node:path';

interface Position {
  line: number;
  column: number;
}

/** What Istanbul’s coverage data say of one file; `b` counts how often each path of each branch was taken. */
interface FileBranches {
  branchMap: Record<string, { type: string; loc: { start: Position }; locations: unknown[] }>;
  b: Record<string, number[]>;
}

/** Per file, each path of each branch by its place, with how often it was taken. */
export type Branches = Map<string, Map<string, number>>;

/** What runs in a browser is left out: its branches are counted there, if at all. */
export const isMeasured = (file: string): boolean =>
  /^src[/\\](markup|library|publish)[/\\].*\.ts$/.test(file) && !file.endsWith('in-page.ts');

/** Adds what one process took. A place that the first process to name the file does not know is left out. */
export function addBranches(branches: Branches, data: object): void {
  for (const [path, { branchMap, b }] of Object.entries(data as Record<string, FileBranches>)) {
    const file = relative('.', path).replaceAll('\\', '/');
    const known = branches.get(file);
    const counts = known ?? new Map<string, number>();
    branches.set(file, counts);
    for (const [id, { type, loc }] of Object.entries(branchMap)) {
      for (const [at, count] of (b[id] ?? []).entries()) {
        const position = `${loc.start.line}:${loc.start.column + 1} ${type} ${at + 1}`;
        if (!known || known.has(position))
          counts.set(position, (counts.get(position) ?? 0) + count);
      }
    }
  }
}

/** Share of the paths below `folder` that were taken, and those that were not, as `file:line:column`. */
export function summarize(branches: Branches, folder: string) {
  const paths = [...branches]
    .filter(([file]) => file.startsWith(folder))
    .flatMap(([file, counts]) =>
      [...counts].map(([position, count]) => ({ file, position, count })),
    );
  const missed = paths.filter(({ count }) => count === 0);
  return {
    all: paths.length,
    taken: paths.length - missed.length,
    missed: missed.map(({ file, position }) => `${file}:${position}`),
  };
}
