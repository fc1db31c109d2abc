import { readFileSync } from 'node:fs';
import { parseLockFile, type Package } from '../packages/lock-file.ts';

/** The packages this generator is made of, as locked. */
export const readPackages = (): Package[] =>
  parseLockFile(readFileSync('package-lock.json', 'utf8'));
