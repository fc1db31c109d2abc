/** `fill('Chart {number}', { number: 1 })` → “Chart 1”; a name that has no value stays as it is. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
