import { describe, expect, it } from 'vitest';
import {
  choosePlacement,
  distanceTo,
  heightAtFoot,
  hiddenBehind,
  placeBeside,
  placeInMargin,
  type Box,
  type Placement,
  type View,
} from '../../src/browser/fact-card/placement.ts';

const view = (width: number, height = 800, rem = 16) => ({ width, height, rem });
const line = (left: number, top: number): Box => ({
  left,
  top,
  right: left + 40,
  bottom: top + 24,
});
const card = { width: 296, height: 400 };

const margin: Box = { left: 960, top: 0, right: 1240, bottom: 3000 };

describe('place of a card', () => {
  const text = line(300, 200);
  const rows: [string, View, Box, Box | undefined, Placement][] = [
    ['at the foot of a phone', view(390), text, undefined, 'foot'],
    ['under the sentence on a tablet', view(768), text, undefined, 'under'],
    ['over a sentence at the end of the window', view(768), line(300, 600), undefined, 'under'],
    ['at the foot where it fits neither under nor over', view(768, 500), text, undefined, 'foot'],
    ['in the margin beside the text', view(1280), text, margin, 'margin'],
    ['under what stands in the margin itself', view(1280), line(980, 200), margin, 'under'],
    ['at the foot where the reader’s text is large', view(1280, 800, 32), text, margin, 'foot'],
  ];
  it.each(rows)('is %s', (_, window, sentence, column, place) => {
    expect(choosePlacement(window, sentence, card, column)).toBe(place);
  });
});

describe('card in the margin', () => {
  it('stands beside its line', () => {
    const place = placeInMargin(line(300, 200), card, view(1280), margin);
    expect(place).toEqual({ left: 960, top: 185.6 });
  });

  it('moves up to stay in the window', () => {
    expect(placeInMargin(line(300, 700), card, view(1280), margin).top).toBe(384);
  });

  it('shows its head where the window is too low for it', () => {
    expect(placeInMargin(line(300, 200), card, view(1280, 300), margin).top).toBe(16);
  });
});

describe('card beside its sentence', () => {
  const sentence: Box = { left: 80, top: 180, right: 700, bottom: 252 };

  it('begins where the number begins, under the last line', () => {
    expect(placeBeside(sentence, line(100, 200), card, view(768))).toEqual({ left: 100, top: 260 });
  });

  it('keeps inside the right edge', () => {
    expect(placeBeside(sentence, line(700, 200), card, view(768)).left).toBe(768 - 296 - 16);
  });

  it('goes over the first line when only there it fits', () => {
    const low: Box = { ...sentence, top: 560, bottom: 640 };
    expect(placeBeside(low, line(100, 600), card, view(768)).top).toBe(560 - 8 - 400);
  });
});

describe('height of a card at the foot', () => {
  it.each<[string, number, number]>([
    ['leaves room for the sentence', 300, 844 - 300 - 32],
    ['is no more than it needs to be read beside a short one', 24, 0.72 * 844],
    ['is never less than two fifths of the window', 700, 0.4 * 844],
  ])('%s', (_, lines, height) => {
    const sentence: Box = { left: 0, top: 100, right: 300, bottom: 100 + lines };
    expect(heightAtFoot(sentence, view(390, 844))).toBe(height);
  });
});

describe('card at the foot', () => {
  it('asks for no scrolling while the line shows', () => {
    expect(hiddenBehind(line(20, 100), card, view(390))).toBe(0);
  });

  it('asks for as much as hides the line', () => {
    expect(hiddenBehind(line(20, 700), card, view(390))).toBe(700 + 24 + 16 - 400);
  });

  it('never scrolls the line off the top', () => {
    expect(hiddenBehind(line(20, 100), { width: 390, height: 780 }, view(390))).toBe(84);
  });
});

describe('distance to a card', () => {
  const box: Box = { left: 100, top: 100, right: 200, bottom: 200 };
  it.each([
    ['inside', 150, 150, 0],
    ['left of it', 60, 150, 40],
    ['under it', 150, 230, 30],
    ['off a corner', 97, 96, 5],
  ])('is measured %s', (_, x, y, distance) => {
    expect(distanceTo(box, x, y)).toBe(distance);
  });
});
