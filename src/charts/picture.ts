import { escapeXml } from '../domain/xml-text.ts';
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { composeSigns } from './composed-signs.ts';
import { drawCanvas, drawTileCanvas, lightPalette, measureText, sans, serif } from './draw.ts';
import type { TileMap } from './tiles.ts';
import type { ChartView, Drawing } from './view.ts';

/** Words that leave the site together with the picture, so that it can be quoted with its source. */
export interface Caption {
  title: string;
  subtitle: string;
  alt: string;
  source: string;
  /** Of the page on which it stands. */
  address?: string | undefined;
}

/** What is drawn: a chart, or a map of tiles. */
export type Pictured = ChartView | TileMap;

interface Line {
  text: string;
  size: number;
  family: string;
  color: 'ink' | 'ink-2';
  y: number;
}

interface Frame {
  lines: Line[];
  /** Where the plot starts, and the height of the whole, in CSS pixels. */
  top: number;
  height: number;
}

const width = 640;
const margin = 24;

/** A standalone SVG: title, the wide plot and source, in colours that follow the reader’s system. */
export function writeSvgPicture(plot: Drawing, caption: Caption): string {
  const frame = createFrame(caption, plot.height);
  const words = frame.lines
    .map(
      ({ text, size, family, color, y }) =>
        `<text x="0" y="${y}" font-size="${size}" font-family="${escapeXml(family)}" fill="var(--${color})">${escapeXml(text)}</text>`,
    )
    .join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} 0 ${width + 2 * margin} ${frame.height}" width="${width + 2 * margin}" height="${frame.height}" role="img" aria-label="${escapeXml(caption.alt)}">`,
    `<style>${styleSheet()}</style>`,
    `<rect x="${-margin}" width="${width + 2 * margin}" height="${frame.height}" fill="var(--paper)"/>`,
    `${words}<g transform="translate(0 ${frame.top})">${plot.content}</g></svg>`,
  ].join('');
}

/** The same picture as PNG at twice its size, in the light colours. */
export async function drawPngPicture(content: Pictured, caption: Caption): Promise<Uint8Array> {
  const scale = 2;
  const plot =
    'tiles' in content ? drawTileCanvas(content, scale) : drawCanvas(content, 'wide', scale);
  const frame = createFrame(caption, plot.height);
  const canvas = createCanvas((width + 2 * margin) * scale, frame.height * scale);
  const context = canvas.getContext('2d');
  context.fillStyle = lightPalette.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(plot.canvas, margin * scale, frame.top * scale);
  plot.release();
  context.scale(scale, scale);
  composeSigns(context as never);
  for (const { text, size, family, color, y } of frame.lines) {
    writeText(context, text, { x: margin, y, size, family, color: lightPalette[color] });
  }
  // Packed beside other work: it takes longest.
  return canvas.encode('png');
}

function createFrame(caption: Caption, plotHeight: number): Frame {
  let y = margin;
  const set = (text: string, size: number, family: string, color: Line['color']) =>
    wrap(text, `${size}px ${family}`).map((line): Line => ({
      text: line,
      size,
      family,
      color,
      y: (y += Math.round(size * 1.3)),
    }));
  const head = [
    ...set(caption.title, 24, serif, 'ink'),
    ...set(caption.subtitle, 15, sans, 'ink-2'),
  ];
  const top = (y += 18);
  y += plotHeight + 6;
  const foot = [
    ...set(caption.source, 13, sans, 'ink-2'),
    ...(caption.address === undefined ? [] : set(caption.address, 13, sans, 'ink-2')),
  ];
  return { lines: [...head, ...foot], top, height: y + margin };
}

function wrap(text: string, font: string): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && measureText(longer, font).width <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
    return lines;
  }, []);
}

function writeText(
  context: SKRSContext2D,
  text: string,
  {
    x,
    y,
    size,
    family,
    color,
  }: { x: number; y: number; size: number; family: string; color: string },
): void {
  context.font = `${size}px ${family}`;
  context.fillStyle = color;
  context.fillText(text, x, y);
}

/** Colours of the site’s style sheet for a picture that stands alone; families by their public names. */
function styleSheet(): string {
  const light = Object.entries(lightPalette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
  return `svg{${light};font-family:"Source Sans 3",sans-serif}`;
}
