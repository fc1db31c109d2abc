import { findUnseen } from '../domain/hidden-characters.ts';
import { findMailFault } from '../domain/mail-address.ts';
import { findWebFault } from '../domain/web-address.ts';

const imageName = /^(\.\/)?([\w][\w.-]*\/)*[\w][\w-]*\.(png|jpe?g|webp|avif)$/i;
const schemes = new Set(['http:', 'https:', 'mailto:']);

/** What browsers drop inside a scheme: control characters, white space and marks without width. */
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\ufeff]/g;

interface Fault {
  message: string;
  hint: string;
}

/**
 * Why a link or image address must not be published, or nothing when it may.
 * Links: https, http, mailto, an address of this site from the root, or a fragment.
 * Images: plain relative files with a picture’s extension.
 */
export function unsafeAddress(url: string, isImage: boolean): Fault | undefined {
  return isImage ? unsafePicture(url) : unsafeLink(url);
}

function unsafePicture(url: string): Fault | undefined {
  if (imageName.test(url)) return undefined;
  const hint = /\.svgz?$/i.test(url)
    ? 'An SVG can hold code: save it as .png or .webp, or describe a chart in content/charts'
    : 'Put a .png, .jpg, .webp or .avif file beside the note, name it with plain letters, digits and hyphens, and write that name';
  return { message: `"${url}" is not a picture file of this site`, hint };
}

function unsafeLink(url: string): Fault | undefined {
  const bare = url.replace(unseen, '');
  const hint = 'Use an address that starts with https://';
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(bare)?.[0].toLowerCase();
  if (scheme && !schemes.has(scheme))
    return { message: `Links cannot start with "${scheme}"`, hint };
  if (!scheme && (bare.startsWith('//') || bare.includes('\\')))
    return { message: `"${url}" leads to another site without saying so`, hint };
  const hidden = findUnseen(url);
  if (hidden) {
    const message = `"${url}" holds a character that cannot be seen (${hidden})`;
    return { message, hint: 'Delete it and type the address anew' };
  }
  if (scheme?.startsWith('http')) {
    const fault = findWebFault(url);
    const mend = 'Open the page it means, and copy the address from there: https://…';
    return fault === undefined ? undefined : { message: `"${url}" ${fault}`, hint: mend };
  }
  if (scheme) {
    const fault = findMailFault(url);
    const mend = 'Use an address such as mailto:office@ministry.example';
    return fault === undefined ? undefined : { message: `"${url}" ${fault}`, hint: mend };
  }
  if (/^[/#]/.test(bare)) return undefined;
  return {
    message: `"${url}" is a relative address`,
    hint: 'Start addresses of this site with a slash, such as /briefings/…/',
  };
}
