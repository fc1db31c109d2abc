import { defineCollection } from 'astro:content';
import { documentLoader } from './site/document-loader.ts';

/** Syntax trees of briefings and notes, kept from build to build; everything else is read as it is. */
export const collections = {
  documents: defineCollection({ loader: documentLoader() }),
};
