/** `1, 'page'` → “1 page”; `1234, 'page'` → “1,234 pages”: for editors, who read English. */
export const countOf = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
