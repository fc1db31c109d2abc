import { en, type Strings } from './en.ts';
import { vi } from './vi.ts';

export type { Strings };

const translations: Record<string, Strings> = { en, vi };

/** Interface words of `language`; English where the interface is not translated. */
export function getStrings(language: string): Strings {
  return translations[language] ?? en;
}

/** `fill('Chart {number}', { number: 1 })` → “Chart 1”. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
