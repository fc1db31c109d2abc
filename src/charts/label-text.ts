import type { Geometry } from './drawing-size.ts';
import type { Style, Type } from './style.ts';

export type Canvas = CanvasRenderingContext2D;

/** Words at a point of the canvas, in CSS pixels. */
export interface Label {
  text: string;
  x: number;
  /** Middle of the line. */
  y: number;
  align?: 'left' | 'right' | 'center';
  bold?: boolean;
  small?: boolean;
  color?: string;
}

type Look = Pick<Label, 'bold' | 'small'>;
export type Sized = Type & { geometry: Pick<Geometry, 'fontSize'> };

/** Small words are two pixels less than the others, never under 13 on a page. */
export const sizeOf = (fontSize: number, { small }: Look): number =>
  small ? Math.round(fontSize * 0.9 * 10) / 10 : fontSize;

export const font = ({ family, geometry }: Sized, look: Look = {}): string =>
  `${look.bold ? '600 ' : ''}${sizeOf(geometry.fontSize, look)}px ${family}`;

export const measure = (text: string, style: Sized, look: Look = {}): number =>
  style.measure(text, font(style, look));

/** Breaks words into lines no wider than `room`, between words only. */
export function breakLines(text: string, room: number, style: Sized, look: Look = {}): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && measure(longer, style, look) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
    return lines;
  }, []);
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The room that a label takes. */
export function boxOf(label: Label, style: Sized): Box {
  const width = measure(label.text, style, label);
  const half = sizeOf(style.geometry.fontSize, label) * 0.62;
  const left = { left: 0, center: -width / 2, right: -width }[label.align ?? 'left'];
  return {
    left: label.x + left,
    right: label.x + left + width,
    top: label.y - half,
    bottom: label.y + half,
  };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export function writeLabel(
  context: Canvas,
  label: Label,
  style: Sized & Pick<Style, 'palette'>,
): void {
  context.save();
  context.font = font(style, label);
  context.fillStyle = label.color ?? style.palette.ink;
  context.textAlign = label.align ?? 'left';
  context.textBaseline = 'middle';
  context.fillText(label.text, label.x, label.y);
  context.restore();
}
