import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { address, packSlug } from '../../domain/addresses.ts';
import type { Library } from '../../library/library.ts';
import { fileOf } from '../inspection/expected-files.ts';

/** Takes out of a site the pages that were there to be printed alone. */
export function clearPrintPages(folder: string, library: Library): void {
  for (const { code } of library.site.languages) {
    const page = fileOf(address.page('briefings', packSlug), code, library);
    rmSync(join(folder, dirname(page)), { recursive: true, force: true });
  }
}
