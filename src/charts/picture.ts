import { escapeXml } from '../domain/xml-text.ts';
import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { drawCanvas, lightPalette, measureText, sans, serif } from './draw.ts';
import { drawTiles, type TileMap } from './tiles.ts';
import type { ChartView, Drawing } from './view.ts';

/** Words that leave the site together with the picture, so that it can be quoted with its source. */
export interface Caption {
  title: string;
  subtitle: string;
  alt: string;
  source: string;
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
const shades = ['#f0f4f1', '#c9e0d6', '#8dbfac', '#3f8f78', '#075e4b'];

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
  const plot = 'tiles' in content ? tileCanvas(content, scale) : drawCanvas(content, 'wide', scale);
  const frame = createFrame(caption, plot.height);
  const canvas = createCanvas((width + 2 * margin) * scale, frame.height * scale);
  const context = canvas.getContext('2d');
  context.fillStyle = lightPalette.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(plot.canvas, margin * scale, frame.top * scale);
  plot.release();
  context.scale(scale, scale);
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
  const foot = set(caption.source, 13, sans, 'ink-2');
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

function tileCanvas(map: TileMap, scale: number) {
  const { pixels, height } = drawTiles(map, 'wide');
  const canvas = createCanvas(pixels * scale, height * scale);
  const context = canvas.getContext('2d');
  context.scale(scale, scale);
  const cell = 90;
  for (const { column, row, size, step, label, text } of map.tiles) {
    const [x, y, side] = [column * cell, row * cell, size * cell - 3];
    context.fillStyle =
      step === undefined ? lightPalette.paper : (shades[step] ?? lightPalette.paper);
    context.strokeStyle = lightPalette['c-context'];
    context.fillRect(x, y, side, side);
    context.strokeRect(x + 0.5, y + 0.5, side - 1, side - 1);
    context.textAlign = 'center';
    const color = (step ?? 0) >= 3 ? lightPalette.paper : lightPalette.ink;
    writeText(context, label, {
      x: x + side / 2,
      y: y + side / 2 - 2,
      size: 14,
      family: sans,
      color,
    });
    if (step !== undefined)
      writeText(context, text, {
        x: x + side / 2,
        y: y + side / 2 + 20,
        size: 14,
        family: sans,
        color,
      });
  }
  return { canvas, height, release: () => undefined };
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
  const tiles = shades.map((shade, step) => `.tile-${step} rect{fill:${shade}}`).join('');
  return `svg{${light};font-family:"Source Sans 3",sans-serif}${tiles}.tile rect{stroke:#87918c}.tile-none rect{fill:#fdfdfc}.tile-3 text,.tile-4 text{fill:#fdfdfc}`;
}
