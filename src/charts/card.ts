import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { lightPalette, measureText, sans, serif } from './draw.ts';

/** What stands on the picture that other sites show beside a link to a page. Texts are plain. */
export interface Card {
  /** “Briefing · Fish stocks” */
  kicker: string;
  title: string;
  /** A figure that the page rests on. */
  figure?: CardFigure | undefined;
  site: string;
  publisher: string;
}

export interface CardFigure {
  value: string;
  label: string;
  source: string;
  /** Of a share: where it and its rival estimates lie between nothing and the whole, from 0 to 1; the first is its own. */
  shares: readonly number[];
}

/** As large as the sites that show it ask for. */
const size = { width: 1200, height: 630 } as const;
const margin = 64;
const column = size.width - 2 * margin;

interface Style {
  size: number;
  family: string;
  color: keyof typeof lightPalette;
  weight?: 400 | 600;
}

/** The card as PNG. */
export async function drawCardPicture(card: Card): Promise<Uint8Array> {
  const canvas = createCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  context.fillStyle = lightPalette.paper;
  context.fillRect(0, 0, size.width, size.height);
  context.fillStyle = lightPalette.ink;
  context.fillRect(0, 0, size.width, 14);
  drawMark(context, margin, 56, 40);
  write(context, card.site, margin + 56, 87, { size: 32, family: serif, color: 'ink' });
  drawTitle(context, card);
  if (card.figure) drawFigure(context, card.figure);
  context.fillStyle = lightPalette.hair;
  context.fillRect(margin, 556, column, 2);
  write(context, card.publisher, margin, 596, { size: 24, family: sans, color: 'ink-2' });
  return canvas.encode('png');
}

/** The site’s mark, as its icon has it. */
function drawMark(context: SKRSContext2D, x: number, y: number, side: number): void {
  const scale = side / 24;
  const corners = [7, 0, 17, 0, 24, 7, 24, 17, 17, 24, 7, 24, 0, 17, 0, 7];
  context.beginPath();
  for (let at = 0; at < corners.length; at += 2)
    context.lineTo(x + corners[at]! * scale, y + corners[at + 1]! * scale);
  context.closePath();
  context.fillStyle = lightPalette.ink;
  context.fill();
  context.fillStyle = lightPalette.paper;
  for (const [top, width] of [
    [6.2, 6],
    [10.9, 9],
    [15.6, 12],
  ] as const)
    context.fillRect(x + 6 * scale, y + top * scale, width * scale, 2.2 * scale);
}

/** As large as it fits: a card without a figure has more room. */
function drawTitle(context: SKRSContext2D, { kicker, title, figure }: Card): void {
  write(context, kicker, margin, 156, { size: 24, family: sans, color: 'ink-2', weight: 600 });
  const most = figure ? 3 : 5;
  const sizes = figure ? [64, 56, 48, 42] : [72, 64, 56, 48];
  const fitting = sizes.find((one) => wrap(title, `${one}px ${serif}`, column).length <= most);
  const chosen = fitting ?? sizes.at(-1)!;
  const lines = wrap(title, `${chosen}px ${serif}`, column).slice(0, most);
  lines.forEach((line, at) =>
    write(context, line, margin, 178 + (at + 1) * chosen * 1.18, {
      size: chosen,
      family: serif,
      color: 'ink',
    }),
  );
}

/** Its value with what it measures beside it, and below them a share on the whole. */
function drawFigure(context: SKRSContext2D, { value, label, source, shares }: CardFigure): void {
  const valueSize = value.length > 8 ? 48 : 72;
  const font = `${valueSize}px ${serif}`;
  const baseline = shares.length > 0 ? 486 : 520;
  write(context, value, margin, baseline, { size: valueSize, family: serif, color: 'c-1' });
  const left = margin + Math.min(measureText(value, font).width, 420) + 28;
  const room = size.width - margin - left;
  const words = wrap(label, `24px ${sans}`, room).slice(0, 2);
  words.forEach((line, at) =>
    write(context, line, left, baseline - 60 + (at + 2 - words.length) * 30 + 4, {
      size: 24,
      family: sans,
      color: 'ink',
    }),
  );
  write(context, source, left, baseline, { size: 20, family: sans, color: 'ink-2' });
  if (shares.length > 0) drawShares(context, shares);
}

/** A bar on the whole; of rival estimates a dot each, the preferred one filled. */
function drawShares(context: SKRSContext2D, [own = 0, ...others]: readonly number[]): void {
  const [top, height] = [516, 14];
  const at = (share: number): number => margin + share * column;
  if (others.length === 0) {
    context.fillStyle = lightPalette.hair;
    context.fillRect(margin, top, column, height);
    context.fillStyle = lightPalette['c-1'];
    context.fillRect(margin, top, own * column, height);
    return;
  }
  context.fillStyle = lightPalette['c-context'];
  context.fillRect(margin, top + height / 2 - 1, column, 2);
  context.lineWidth = 3;
  context.strokeStyle = lightPalette['c-1'];
  for (const share of others) {
    context.fillStyle = lightPalette.paper;
    drawDot(context, at(share), top + height / 2, 9);
  }
  context.fillStyle = lightPalette['c-1'];
  drawDot(context, at(own), top + height / 2, 12);
}

function drawDot(context: SKRSContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}

function write(
  context: SKRSContext2D,
  text: string,
  x: number,
  y: number,
  { size: pixels, family, color, weight = 400 }: Style,
): void {
  context.font = `${weight} ${pixels}px ${family}`;
  context.fillStyle = lightPalette[color];
  context.fillText(text, x, y);
}

/** Lines of whole words, each as wide as the room at most. */
function wrap(text: string, font: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measureText(longer, font).width <= room)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
