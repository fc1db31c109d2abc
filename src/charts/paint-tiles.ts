import { measure, writeLabel, type Canvas, type Label } from './label-text.ts';
import type { Style, Type } from './style.ts';
import type { Tile, TileMap } from './tiles.ts';

interface Sizes {
  width: number;
  height: number;
  fontSize: number;
  /** Of one tile, with the gap after it. */
  cell: { width: number; height: number };
  bar: number;
  isWide: boolean;
}

const gap = 3;

/** As high as the rows of its tiles, and a line or two that say what its bars are. */
export function sizeTiles({ tiles }: TileMap, width: 'wide' | 'narrow'): Sizes {
  const isWide = width === 'wide';
  const pixels = isWide ? 640 : 320;
  const columns = Math.max(1, ...tiles.map(({ column, size }) => column + size));
  const rows = Math.max(1, ...tiles.map(({ row, size }) => row + size));
  const cell = { width: Math.min(isWide ? 110 : 64, pixels / columns), height: isWide ? 70 : 52 };
  const fontSize = isWide ? 15 : 14.5;
  const key = fontSize * (isWide ? 2 : 3.6);
  return {
    width: pixels,
    height: rows * cell.height + key,
    fontSize,
    cell,
    bar: isWide ? 9 : 7,
    isWide,
  };
}

export type TileStyle = Pick<Style, 'palette'> & Type & { geometry: Sizes };

/** The map and its key, on a canvas or as SVG: every bar is on one scale, whatever the size of its tile. */
export function paintTiles(context: Canvas, map: TileMap, style: TileStyle): void {
  const { cell } = style.geometry;
  const unit = (cell.width - gap - 2 * inset(style)) / (map.key.largest || 1);
  for (const tile of map.tiles) paintTile(context, tile, unit, style);
  paintKey(context, map, unit, style);
}

const inset = ({ geometry }: TileStyle): number => (geometry.isWide ? 8 : 4);

function paintTile(context: Canvas, tile: Tile, unit: number, style: TileStyle): void {
  const { geometry, palette } = style;
  const { cell, bar, fontSize } = geometry;
  const [x, y] = [tile.column * cell.width, tile.row * cell.height];
  const [width, height] = [tile.size * cell.width - gap, tile.size * cell.height - gap];
  const isMissing = tile.value === undefined;
  paintBox(context, [x, y, width, height], isMissing, style);
  const room = width - 2 * inset(style);
  const left = x + inset(style);
  const name = measure(tile.name, style, { bold: true }) <= room ? tile.name : tile.code;
  const base = y + height - inset(style);
  const step = fontSize * 1.1;
  const write = (label: Omit<Label, 'x'>) => writeLabel(context, { x: left, ...label }, style);
  write({
    text: name,
    y: isMissing ? y + height / 2 : base - bar - step * 1.6,
    bold: true,
    color: palette[isMissing ? 'ink-2' : 'ink'],
  });
  if (tile.value === undefined) return;
  const text = measure(tile.text, style, { small: true }) <= room ? tile.text : tile.short;
  write({ text, y: base - bar - step * 0.62, small: true });
  context.fillStyle = palette[tile.pigment];
  if (tile.value > 0) context.fillRect(left, base - bar, tile.value * unit, bar);
}

/** An empty, broken outline where nothing is listed: not a low value. */
function paintBox(
  context: Canvas,
  [x, y, width, height]: [number, number, number, number],
  isMissing: boolean,
  { palette }: TileStyle,
): void {
  context.save();
  context.beginPath();
  context.rect(x + 0.5, y + 0.5, width - 1, height - 1);
  context.strokeStyle = palette[isMissing ? 'hair' : 'ink-2'];
  context.lineWidth = 1;
  if (isMissing) context.setLineDash([3, 3]);
  context.stroke();
  context.restore();
}

/** What the longest bar stands for, and what an empty tile says. */
function paintKey(context: Canvas, { tiles, key }: TileMap, unit: number, style: TileStyle): void {
  const { geometry, palette } = style;
  const { fontSize, bar, height, isWide } = geometry;
  const line = fontSize * 1.55;
  const y = height - (isWide ? 1 : 2) * line + line / 2;
  context.fillStyle = palette['ink-2'];
  const length = key.largest * unit;
  context.fillRect(0, y - bar / 2, length, bar);
  const label = { text: key.text, x: length + 8, y, small: true };
  writeLabel(context, label, style);
  if (tiles.every(({ value }) => value !== undefined)) return;
  const after = isWide ? length + 8 + measure(key.text, style, { small: true }) + 28 : 0;
  const below = isWide ? y : y + line;
  paintBox(context, [after, below - fontSize * 0.45, fontSize * 1.4, fontSize * 0.9], true, style);
  writeLabel(
    context,
    { text: key.none, x: after + fontSize * 1.4 + 8, y: below, small: true },
    style,
  );
}
