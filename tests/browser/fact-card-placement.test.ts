import { describe, expect, it } from 'vitest';
import {
  choosePlacement,
  distanceTo,
  hiddenBehind,
  placeInMargin,
  placeUnderLine,
  type Box,
  type Placement,
} from '../../src/browser/fact-card/placement.ts';

const view = (width: number, height = 800, rem = 16) => ({ width, height, rem });
const line = (left: number, top: number): Box => ({
  left,
  top,
  right: left + 40,
  bottom: top + 24,
});
const card = { width: 296, height: 400 };

describe('place of a card', () => {
  const rows: [string, number, number | undefined, Placement][] = [
    ['at the foot of a phone', 390, 370, 'foot'],
    ['under the line on a tablet', 768, 690, 'under'],
    ['in the margin of a wide window', 1280, 904, 'margin'],
    ['in the margin of the narrowest wide window', 1200, 840, 'margin'],
    ['under the line where the text leaves no margin', 1280, 1000, 'under'],
    ['under the line outside a text column', 1440, undefined, 'under'],
  ];
  it.each(rows)('is %s', (_, width, column, place) => {
    expect(choosePlacement(view(width), column)).toBe(place);
  });

  it('grows with the reader’s text size', () => {
    expect(choosePlacement(view(1280, 800, 32), 904)).toBe('foot');
  });
});

describe('card in the margin', () => {
  it('stands beside its line', () => {
    expect(placeInMargin(line(300, 200), card, view(1280), 904)).toEqual({ left: 944, top: 185.6 });
  });

  it('moves up to stay in the window', () => {
    expect(placeInMargin(line(300, 700), card, view(1280), 904).top).toBe(384);
  });

  it('shows its head where the window is too low for it', () => {
    expect(placeInMargin(line(300, 200), card, view(1280, 300), 904).top).toBe(16);
  });
});

describe('card under the line', () => {
  it('begins where the number begins', () => {
    expect(placeUnderLine(line(100, 200), card, view(768))).toEqual({ left: 100, top: 232 });
  });

  it('keeps inside the right edge', () => {
    expect(placeUnderLine(line(700, 200), card, view(768)).left).toBe(768 - 296 - 16);
  });

  it('goes over the line when only there it fits', () => {
    expect(placeUnderLine(line(100, 600), card, view(768)).top).toBe(600 - 8 - 400);
  });

  it('stays under the line when it fits nowhere', () => {
    expect(placeUnderLine(line(100, 300), card, view(768, 500)).top).toBe(332);
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
