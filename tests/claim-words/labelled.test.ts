import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findClaimWords } from '../../src/claim-words/find-claim-words.ts';

interface Sentence {
  text: string;
  claims: string[];
  held?: boolean;
}

interface Score {
  right: number;
  extra: string[];
  missed: string[];
}

describe.each(['en', 'vi'])('the labelled sentences, %s', (language) => {
  const file = new URL(`labelled.${language}.yaml`, import.meta.url);
  const sentences = parse(readFileSync(file, 'utf8')) as Sentence[];
  const held = sentences.filter((sentence) => sentence.held);

  it('are enough, and about half of them are harmless', () => {
    const harmless = sentences.filter(({ claims }) => claims.length === 0);
    expect(sentences.length).toBeGreaterThanOrEqual(150);
    expect(harmless.length / sentences.length).toBeGreaterThan(0.45);
    expect(held.length).toBeGreaterThanOrEqual(40);
  });

  it.each([
    ['all', sentences],
    // Never read while the rules were written. At the first run, on which nothing was changed: precision 0.931 and
    // recall 0.900 in English, 1.000 and 0.923 in Vietnamese. A third set of 90 a language, labelled later: 0.976 and
    // 0.872, 1.000 and 0.878 at the first look; its held third, after rules were mended by the rest: 1.000 and 0.875 (two
    // of 16 missed), 1.000 and 0.923.
    ['held out', held],
  ])('are told apart: %s', (title, some) => {
    const score = rate(some, language);
    const precision = score.right / (score.right + score.extra.length);
    const recall = score.right / (score.right + score.missed.length);
    const shown = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
    console.log(
      `${language}, ${title}: ${some.length} sentences, ${shown}`,
      ...(process.env['SHOW_FAILURES'] ? [score.missed, score.extra] : []),
    );
    expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(0.9);
  });
});

/** A found span is right when it meets a label, one span to one label. */
function rate(sentences: Sentence[], language: string): Score {
  const score: Score = { right: 0, extra: [], missed: [] };
  for (const { text, claims } of sentences) {
    const found = new Set(findClaimWords(text, language));
    let from = 0;
    for (const words of claims) {
      const start = text.indexOf(words, from);
      if (start < 0) throw new Error(`The label "${words}" is not in "${text}".`);
      from = start + words.length;
      const match = [...found].find((word) => word.start < from && word.end > start);
      if (match) score.right += 1;
      else score.missed.push(`${words}: ${text}`);
      if (match) found.delete(match);
    }
    score.extra.push(...[...found].map((word) => `${word.text}: ${text}`));
  }
  return score;
}
