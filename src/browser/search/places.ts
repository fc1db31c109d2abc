import type { IndexPlaces } from './protocol.ts';

/** Where the index of `language` is whose parts `element` names; what they share stands at the search box. */
export function readPlaces(
  language: string,
  element: HTMLElement,
  { dataset: shared }: HTMLElement,
): IndexPlaces {
  const absolute = (address = ''): string => new URL(address, location.href).href;
  return {
    language,
    collection: shared['collection'] === 'guide' ? 'guide' : 'pages',
    index: absolute(shared['index']),
    answers: absolute(element.dataset['answers']),
    rows: absolute(element.dataset['rows']),
    words: absolute(element.dataset['words']),
    labels: {
      source: shared['source'] ?? '',
      usedIn: shared['usedIn'] ?? '',
      differs: shared['differs'] ?? '',
    },
  };
}
