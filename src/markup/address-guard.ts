const imageName = /^(\.\/)?([\w][\w.-]*\/)*[\w][\w-]*\.(png|jpe?g|webp|avif)$/i;
const schemes = new Set(['http:', 'https:', 'mailto:']);

/** What browsers drop inside a scheme: control characters, white space and marks without width. */
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\ufeff]/g;

/**
 * Why a link or image address must not be published, or nothing when it may.
 * Links: https, http, mailto, an address of this site from the root, or a fragment.
 * Images: plain relative files with a picture’s extension.
 */
export function unsafeAddress(
  url: string,
  isImage: boolean,
): { message: string; hint: string } | undefined {
  const bare = url.replace(unseen, '');
  if (isImage) {
    return imageName.test(url)
      ? undefined
      : {
          message: `"${url}" is not a picture file of this site`,
          hint: 'Put a .png, .jpg, .webp or .avif file beside the note and write its name',
        };
  }
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(bare)?.[0].toLowerCase();
  if (scheme) {
    return schemes.has(scheme)
      ? undefined
      : {
          message: `Links cannot start with "${scheme}"`,
          hint: 'Use an address that starts with https://',
        };
  }
  if (bare.startsWith('//') || bare.includes('\\')) {
    return {
      message: `"${url}" leads to another site without saying so`,
      hint: 'Use an address that starts with https://',
    };
  }
  if (!/^[/#]/.test(bare)) {
    return {
      message: `"${url}" is a relative address`,
      hint: 'Start addresses of this site with a slash, such as /briefings/…/',
    };
  }
  return undefined;
}
