import { z } from 'zod';
import { findUnseen } from './hidden-characters.ts';
import { findHostFault } from './host-name.ts';

/**
 * Why an address of another site must not be published, as the end of a sentence about it; nothing when it
 * may. Only `https://` and `http://` with a host, written as browsers read them.
 */
export function findWebFault(url: string): string | undefined {
  const unseen = findUnseen(url);
  if (unseen) return `holds a character that cannot be seen (${unseen})`;
  if (/[\s\\]/.test(url)) return 'holds a space or a backslash';
  if (!/^https?:\/\/[^/]/i.test(url)) return 'does not start with https://';
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address) return 'cannot be read as an address';
  if (address.username || address.password) return 'names another site before the “@”';
  return findHostFault(hostOf(url), address.hostname);
}

/** The host as it is written, without user and port. */
export const hostOf = (url: string): string =>
  /^https?:\/\/([^/?#]*)/i.exec(url)?.[1]?.replace(/:\d*$/, '') ?? '';

/** A full address on the web. */
export const webAddress = z
  .string({ error: 'Write a full address starting with https://' })
  .refine((url) => findWebFault(url) === undefined, {
    error: 'Write a full address starting with https://',
  });
