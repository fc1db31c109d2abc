import { findHostFault } from './host-name.ts';

const form = /^mailto:([\w+-]+(?:\.[\w+-]+)*)@([^\s@?#,;%&/\\:]+)(?:\?subject=([^&#\s]*))?$/i;

/**
 * Why a link must not open a mail so, as the end of a sentence about it; nothing when it may: to one address, with a
 * subject at most. Copies, further recipients and line breaks would be sent without the reader’s knowledge.
 */
export function findMailFault(url: string): string | undefined {
  const [, name, host = '', subject = ''] = form.exec(url) ?? [];
  if (name === undefined) return 'is more than one plain mail address';
  if (/%(0[0-9a-f]|1[0-9a-f]|7f)/i.test(subject)) return 'has a line break in its subject';
  const address = URL.parse(`https://${host}/`);
  return address ? findHostFault(host, address.hostname) : 'is no mail address';
}
