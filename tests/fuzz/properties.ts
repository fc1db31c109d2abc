import { folders } from './folders.ts';
import { figures, notes } from './notes.ts';
import type { Property } from './property.ts';
import { addresses, queries, wording } from './queries.ts';
import { yaml } from './records.ts';
import { csv } from './tables.ts';
import { webAddresses } from './web-addresses.ts';

export const properties: readonly Property[] = [
  [notes, figures, csv, yaml, folders, webAddresses, queries, addresses, wording],
].flat();
