/** What one server spends on all its readers together; `npm start` is a server for a desk or a small office. */
export const serverLimits = {
  /** Connections open at once; further ones are closed. */
  connections: 3_000,
  /** Requests sent on one connection before the first of them is answered. */
  waitingRequests: 100,
  /** Milliseconds in which the header fields of a request must arrive, and the whole of it. */
  headersTime: 10_000,
  requestTime: 15_000,
  /** Milliseconds without a byte in either direction, while an answer is sent and between two requests. */
  idleTime: 30_000,
  keepAliveTime: 5_000,
  /** An answer is broken off that would take longer than this at `slowestRate` bytes a second. */
  answerTime: 30_000,
  slowestRate: 4_096,
  /** Bytes of a file that are in memory for one reader. */
  piece: 64 * 1024,
  /** Files open for reading at once; none stays open while a reader is slow. */
  openFiles: 64,
  /** Files compressed at once, and between which sizes. */
  compressions: 2,
  smallestCompressed: 1_024,
  largestCompressed: 32 * 1024 * 1024,
  /** States kept for pages that are open, and how long, in milliseconds. */
  pastStates: 8,
  pastTime: 60 * 60 * 1000,
  /** Files remembered with the state that they were served from. */
  views: 20_000,
} as const;
