/** Bytes of a file from `start` to before `end`. */
export interface ByteRange {
  start: number;
  end: number;
}

const single = /^bytes=\s*(?:(\d+)-(\d*)|-(\d+))\s*$/i;

/**
 * The part of a file of `size` bytes that the field Range asks for. `none` is a field that means nothing, or
 * several parts at once: the whole file answers both.
 */
export function findRange(field: string | undefined, size: number): ByteRange | 'none' | 'unfit' {
  const [isRange, first, last, suffix] = single.exec(field ?? '') ?? [];
  if (isRange === undefined) return 'none';
  const start = first === undefined ? Math.max(0, size - Number(suffix)) : Number(first);
  const end = first === undefined || !last ? size : Math.min(size, Number(last) + 1);
  return start < end ? { start, end } : 'unfit';
}
