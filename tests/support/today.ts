/** The day on which the tests read content. */
export const today = '2026-11-23';
