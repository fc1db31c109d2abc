/** Whether the address is that of a PDF, by the name of the file. */
export const isPdf = (url: string): boolean =>
  URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
