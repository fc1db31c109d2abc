/** Says what a build does, a line for each step that has ended. */
export interface Progress {
  /** Does the work as a step; `tell` says what has come of it, such as “632 pages rendered”. */
  step<Result>(
    work: () => Promise<Result> | Result,
    tell: (result: Result) => string,
  ): Promise<Result>;
}

export function createProgress(write: (line: string) => void): Progress {
  return {
    step: async (work, tell) => {
      const start = performance.now();
      const result = await work();
      write(`${formatSeconds(performance.now() - start).padStart(7)}  ${tell(result)}`);
      return result;
    },
  };
}

/** `1234` → “1.2 s”. */
export const formatSeconds = (milliseconds: number): string =>
  `${(milliseconds / 1000).toFixed(1)} s`;
