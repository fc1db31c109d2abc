import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder that is gone when the running test ends. */
export function createFolder(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** `file` of a message, which counts from the project’s root, as counted from `folder`. */
export function nameWithin(folder: string, file: string): string {
  const prefix = relative(process.cwd(), folder).split(sep).join('/');
  return file.startsWith(`${prefix}/`) ? file.slice(prefix.length + 1) : file;
}

/** Problems in short: `kind file:line:column`, with files counted from `folder`. */
export const positionsOf = (
  folder: string,
  problems: readonly { kind: string; file: string; line: number; column: number }[],
): string[] =>
  problems.map(
    ({ kind, file, line, column }) => `${kind} ${nameWithin(folder, file)}:${line}:${column}`,
  );
