import type { Link, LinkReference, Root } from 'mdast';
import { error, type Problem } from '../domain/problem.ts';
import { positionOf } from './position-of.ts';
import { plainText, walk } from './tree.ts';

/** Endings of files, which are no ends of hosts. */
const fileEnding =
  /\.(pdf|csv|tsv|json|ya?ml|xlsx?|docx?|pptx?|html?|js|ts|mdx?|txt|zip|png|jpe?g)$/i;

const fullAddress = /(?:https?:\/\/|www\.)[^\s<>"]+/gi;
const bareAddress =
  /^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,24}(?::\d+)?(?:\/\S*)?$/u;
const mailAddress = /(?<![\w.+/-])[\w.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Ends of hosts that no other word has; others count where the words are the host and nothing else. */
const hostEnd =
  /\.(com|org|net|gov|edu|int|mil|info|gov\.[a-z]{2}|com\.[a-z]{2}|org\.[a-z]{2})(?=[:/]|$)/i;

/** Links whose words show one address and that lead to another: readers go by the words. */
export function findMisleadingLinks(tree: Root, file: string): Problem[] {
  const definitions = new Map<string, string>();
  const links: (Link | LinkReference)[] = [];
  walk(tree, (node) => {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
    if (node.type === 'link' || node.type === 'linkReference') links.push(node);
  });
  return links.flatMap((link) => {
    const url = link.type === 'link' ? link.url : definitions.get(link.identifier);
    const shown = url === undefined ? undefined : findOther(plainText(link), url);
    if (shown === undefined) return [];
    const message = `The link shows ${shown} and leads to ${url}`;
    const hint = 'Write in words where it leads, or the same address';
    return [error(positionOf(link, file), 'unsafe-content', message, hint)];
  });
}

/** The first address in the words that is not the one the link leads to. */
function findOther(text: string, url: string): string | undefined {
  const words = text.normalize('NFKC').trim();
  const mails = words.match(mailAddress) ?? [];
  const target = url.toLowerCase();
  const otherMail = mails.find((mail) => target.split('?')[0] !== `mailto:${mail.toLowerCase()}`);
  if (otherMail !== undefined) return otherMail;
  if (mails.length > 0) return undefined;
  const shown =
    words.match(fullAddress) ?? words.split(/\s+/).filter((word) => isBare(word, words));
  return shown.find((address) => !leadsTo(address, url));
}

/** A word that is a host, with a path or without. */
function isBare(word: string, words: string): boolean {
  const host = word.split('/')[0] ?? '';
  return bareAddress.test(word) && !fileEnding.test(host) && (word === words || hostEnd.test(host));
}

/** A shorter name counts for the hosts below it: usgs.gov for pubs.usgs.gov. */
function leadsTo(shown: string, url: string): boolean {
  const [named, real] = [hostOf(/^https?:/i.test(shown) ? shown : `https://${shown}`), hostOf(url)];
  return named !== undefined && (real === named || (real?.endsWith(`.${named}`) ?? false));
}

const hostOf = (url: string) => URL.parse(url)?.hostname.replace(/^www\.|\.$/g, '');
