import type { Style } from './style.ts';

export type Canvas = CanvasRenderingContext2D;

/** Words at a point of the canvas, in CSS pixels. */
export interface Label {
  text: string;
  x: number;
  y: number;
  align?: CanvasTextAlign;
  bold?: boolean;
  color?: string;
}

export function font({ geometry, family }: Style, bold = false): string {
  return `${bold ? '600 ' : ''}${geometry.fontSize}px ${family}`;
}

export function measure(context: Canvas, text: string, style: Style): number {
  context.font = font(style);
  return context.measureText(text).width;
}

export function writeLabel(
  context: Canvas,
  { text, x, y, align = 'left', bold, color }: Label,
  style: Style,
): void {
  context.save();
  context.font = font(style, bold);
  context.fillStyle = color ?? style.palette.ink;
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.fillText(text, x, y);
  context.restore();
}
