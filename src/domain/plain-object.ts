/** Whether a value that was parsed is a map of names to values: neither a list nor nothing. */
export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
