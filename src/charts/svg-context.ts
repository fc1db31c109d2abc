import { escapeXml } from '../domain/xml-text.ts';
type Measure = (text: string, font: string) => TextMetrics;

interface State {
  matrix: [number, number, number, number, number, number];
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  dash: number[];
  globalAlpha: number;
}

const anchors: Record<string, string> = { center: 'middle', right: 'end', end: 'end' };
const round = (value: number) => String(Math.round(value * 10) / 10);

/**
 * The part of a 2D canvas that Chart.js draws on, written down as SVG: shapes as paths, words as real,
 * anchored text. Colours pass through untouched, so they may be CSS custom properties.
 */
export class SvgContext {
  readonly canvas: { width: number; height: number; style: object; getContext: () => SvgContext };
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  font = '14px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  globalAlpha = 1;
  private matrix: State['matrix'] = [1, 0, 0, 1, 0, 0];
  private dash: number[] = [];
  private path = '';
  private readonly states: State[] = [];
  private readonly parts: string[] = [];
  private readonly measure: Measure;

  constructor(width: number, height: number, measure: Measure) {
    this.measure = measure;
    this.canvas = { width, height, style: {}, getContext: () => this };
  }

  /** What was drawn, as SVG elements. */
  toSvg(): string {
    return this.parts.join('');
  }

  save() {
    const {
      matrix,
      fillStyle,
      strokeStyle,
      lineWidth,
      font,
      textAlign,
      textBaseline,
      dash,
      globalAlpha,
    } = this;
    this.states.push({
      matrix,
      fillStyle,
      strokeStyle,
      lineWidth,
      font,
      textAlign,
      textBaseline,
      dash,
      globalAlpha,
    });
  }
  restore() {
    Object.assign(this, this.states.pop());
  }
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number) {
    this.matrix = [a, b, c, d, e, f];
  }
  resetTransform() {
    this.matrix = [1, 0, 0, 1, 0, 0];
  }
  translate(x: number, y: number) {
    const [a, b, c, d, e, f] = this.matrix;
    this.matrix = [a, b, c, d, a * x + c * y + e, b * x + d * y + f];
  }
  rotate(angle: number) {
    const [a, b, c, d, e, f] = this.matrix;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.matrix = [
      a * cos + c * sin,
      b * cos + d * sin,
      c * cos - a * sin,
      d * cos - b * sin,
      e,
      f,
    ];
  }
  beginPath() {
    this.path = '';
  }
  moveTo(x: number, y: number) {
    this.path += `M${this.point(x, y)}`;
  }
  lineTo(x: number, y: number) {
    this.path += `${this.path ? 'L' : 'M'}${this.point(x, y)}`;
  }
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number) {
    this.path += `C${this.point(x1, y1)} ${this.point(x2, y2)} ${this.point(x, y)}`;
  }
  rect(x: number, y: number, width: number, height: number) {
    this.path += `M${this.point(x, y)}L${this.point(x + width, y)}L${this.point(x + width, y + height)}L${this.point(x, y + height)}Z`;
  }
  arc(x: number, y: number, radius: number, start: number, end: number) {
    const turn = Math.abs(end - start) >= 2 * Math.PI - 1e-6;
    const from = this.point(x + radius * Math.cos(start), y + radius * Math.sin(start));
    if (turn) {
      const opposite = this.point(x - radius * Math.cos(start), y - radius * Math.sin(start));
      this.path += `M${from}A${round(radius)} ${round(radius)} 0 1 1 ${opposite}A${round(radius)} ${round(radius)} 0 1 1 ${from}Z`;
    } else {
      const to = this.point(x + radius * Math.cos(end), y + radius * Math.sin(end));
      this.path += `${this.path ? 'L' : 'M'}${from}A${round(radius)} ${round(radius)} 0 ${end - start > Math.PI ? 1 : 0} 1 ${to}`;
    }
  }
  closePath() {
    if (this.path) this.path += 'Z';
  }
  fill() {
    if (this.path)
      this.parts.push(
        `<path d="${this.path}" fill="${escapeXml(this.fillStyle)}"${this.opacity()}/>`,
      );
  }
  stroke() {
    if (!this.path || this.lineWidth === 0) return;
    const dash = this.dash.length > 0 ? ` stroke-dasharray="${this.dash.join(' ')}"` : '';
    const width = this.lineWidth === 1 ? '' : ` stroke-width="${round(this.lineWidth)}"`;
    this.parts.push(
      `<path d="${this.path}" fill="none" stroke="${escapeXml(this.strokeStyle)}"${width}${dash}${this.opacity()}/>`,
    );
  }
  fillRect(x: number, y: number, width: number, height: number) {
    this.beginPath();
    this.rect(x, y, width, height);
    this.fill();
  }
  fillText(text: string, x: number, y: number) {
    const { size, weight } = readFont(this.font);
    const drop = { middle: 0.35, top: 0.8, hanging: 0.8, bottom: -0.2 }[this.textBaseline] ?? 0;
    const [px = '0', py = '0'] = this.point(x, y + drop * size).split(' ');
    const anchor = anchors[this.textAlign] ? ` text-anchor="${anchors[this.textAlign]}"` : '';
    const bold = weight === '600' ? ' font-weight="600"' : '';
    this.parts.push(
      `<text x="${px}" y="${py}" font-size="${size}"${bold}${anchor} fill="${escapeXml(this.fillStyle)}">${escapeXml(text)}</text>`,
    );
  }
  measureText(text: string): TextMetrics {
    return this.measure(text, this.font);
  }
  setLineDash(dash: number[]) {
    this.dash = dash;
  }
  getLineDash() {
    return this.dash;
  }
  // Nothing is drawn outside the chart area, and a fresh context holds nothing to clear.
  clip() {}
  clearRect() {}

  private opacity() {
    return this.globalAlpha === 1 ? '' : ` opacity="${this.globalAlpha}"`;
  }
  private point(x: number, y: number): string {
    const [a, b, c, d, e, f] = this.matrix;
    return `${round(a * x + c * y + e)} ${round(b * x + d * y + f)}`;
  }
}

function readFont(font: string): { size: number; weight: string } {
  const match = /(?:(\d{3}|bold) )?(?:\w+ )*?(\d+(?:\.\d+)?)px/.exec(font);
  return { size: Number(match?.[2] ?? 14), weight: match?.[1] ?? '400' };
}
