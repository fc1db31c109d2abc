declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown, options?: { forceType: '@bibtex/text' | '@ris/file' });
    data: Record<string, unknown>[];
    format(format: 'bibtex' | 'ris'): string;
  }
  export const plugins: {
    config: { get(name: '@bibtex'): { format: object } };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
