import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { colourNames, type Palette, type Type } from './style.ts';
import { BoundedMap, getOrMake } from '../domain/memo.ts';
import { composeSigns, withPlainSigns } from './composed-signs.ts';
import { createConfig } from './config.ts';
import { createGeometry, type Width } from './geometry.ts';
import { Chart } from './parts.ts';
import { paintTiles, sizeTiles } from './paint-tiles.ts';
import { SvgContext } from './svg-context.ts';
import type { TileMap } from './tiles.ts';
import type { ChartView, Drawing } from './view.ts';

const variables = Object.fromEntries(
  colourNames.map((name) => [name, `var(--${name})`]),
) as Palette;

/** Light colours of the style sheet, for pictures that leave the site. */
export const lightPalette: Palette = {
  'c-1': '#075e4b',
  'c-2': '#bc8111',
  'c-3': '#17386f',
  'c-4': '#b9452e',
  'c-5': '#936fb8',
  'c-context': '#87918c',
  'p-rest': '#e3e5e4',
  ink: '#14201c',
  'ink-2': '#4a5752',
  hair: '#ccd4cf',
  paper: '#fdfdfc',
  alert: '#9f2a17',
  'on-c-1': '#ffffff',
  'on-c-2': '#14201c',
  'on-c-3': '#ffffff',
  'on-c-4': '#ffffff',
  'on-c-5': '#000000',
  'on-context': '#14201c',
};

/** Families registered below; the same files the pages load, so that the picture is the same everywhere. */
export const sans = ['Assay Sans', 'Assay Sans Vietnamese', 'Assay Sans Extended']
  .map((name) => `"${name}"`)
  .join(', ');
export const serif = ['Assay Serif', 'Assay Serif Vietnamese', 'Assay Serif Extended']
  .map((name) => `"${name}"`)
  .join(', ');

registerFonts();

const measuring = createCanvas(1, 1).getContext('2d');

/** Texts whose measures are kept: a chart asks for those of its labels many times, and each of its sizes again. */
const mostMeasured = 20_000;
const measured = new BoundedMap<string, TextMetrics>(mostMeasured);

/** Width of a text in CSS pixels as the page will set it. */
export const measureText = (text: string, font: string): TextMetrics =>
  getOrMake(measured, `${font}\n${text}`, () => {
    measuring.font = font;
    return measuring.measureText(withPlainSigns(text)) as unknown as TextMetrics;
  });

/** The words of drawings are measured as the page, or the picture, will set them. */
const type: Type = { family: sans, measure: (text, font) => measureText(text, font).width };

/** The chart as SVG elements without their `<svg>`, coloured by CSS custom properties. */
export function drawSvg(view: ChartView, width: Width): Drawing {
  const geometry = createGeometry(view, width, type);
  const context = new SvgContext(geometry.width, geometry.height, measureText);
  const chart = new Chart(
    context.canvas as never,
    createConfig(view, { ...type, palette: variables, geometry }) as never,
  );
  chart.destroy();
  return { pixels: geometry.width, height: geometry.height, content: context.toSvg() };
}

/** The chart as pixels at `scale` times its size; `release` whenever these are no longer wanted: Chart.js keeps them. */
export function drawCanvas(view: ChartView, width: Width, scale: number) {
  const geometry = createGeometry(view, width, type);
  // Chart.js makes it larger by the ratio of pixels.
  const canvas = createCanvas(geometry.width, geometry.height);
  Object.assign(canvas, { style: {} });
  composeSigns(canvas.getContext('2d') as never);
  const config = createConfig(view, { ...type, palette: lightPalette, geometry });
  const chart = new Chart(
    canvas as never,
    { ...config, options: { ...config.options, devicePixelRatio: scale } } as never,
  );
  return { canvas, ...geometry, release: () => chart.destroy() };
}

/** A map of tiles as SVG elements. */
export function drawTiles(map: TileMap, width: Width): Drawing {
  const geometry = sizeTiles(map, width);
  const context = new SvgContext(geometry.width, geometry.height, measureText);
  // It draws as a canvas does, as far as charts use one.
  paintTiles(context as never, map, { ...type, palette: variables, geometry });
  return { pixels: geometry.width, height: geometry.height, content: context.toSvg() };
}

/** The same as pixels at `scale` times its size. */
export function drawTileCanvas(map: TileMap, scale: number) {
  const geometry = sizeTiles(map, 'wide');
  const canvas = createCanvas(geometry.width * scale, geometry.height * scale);
  const context = canvas.getContext('2d');
  context.scale(scale, scale);
  composeSigns(context as never);
  paintTiles(context as never, map, { ...type, palette: lightPalette, geometry });
  return { canvas, height: geometry.height, release: () => undefined };
}

function registerFonts(): void {
  const { resolve } = createRequire(import.meta.url);
  const families: [family: string, pack: string, weights: number[]][] = [
    ['Assay Sans', 'source-sans-3', [400, 600]],
    ['Assay Serif', 'newsreader', [400]],
  ];
  for (const [family, pack, weights] of families) {
    for (const [subset, suffix] of [
      ['latin', ''],
      ['vietnamese', ' Vietnamese'],
      ['latin-ext', ' Extended'],
    ]) {
      for (const weight of weights) {
        GlobalFonts.registerFromPath(
          resolve(`@fontsource/${pack}/files/${pack}-${subset}-${weight}-normal.woff2`),
          `${family}${suffix}`,
        );
      }
    }
  }
}
