import type { PageProof, ProofRecord } from '../domain/proof-record.ts';
import { derive } from './derived.ts';

/** How many figures of the page at the path follow the ledger; nothing where that was not tried since it changed. */
export const proofOfPage = derive(
  'proof-of-page',
  ({ proof }: App.Locals, path): PageProof | undefined => proof?.pages[path],
);

/** The same of the whole site. */
export const proofOfSite = derive(
  'proof',
  ({ proof }: App.Locals): ProofRecord | undefined => proof,
);
