import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { findScript } from '../cache/scripts.ts';

let known: string | undefined;

/** What each page of the preview runs, as JavaScript. */
export function clientScript(): string {
  const file = findScript('preview-client');
  const text = () => readFileSync(file, 'utf8');
  known ??= file.endsWith('.ts') ? stripTypeScriptTypes(text()) : text();
  return known;
}
