import { describe, expect, it } from 'vitest';
import { SvgContext } from '../../src/charts/svg-context.ts';

function draw(commands: (context: SvgContext) => void): string {
  const context = new SvgContext(100, 50, (text) => ({ width: text.length * 5 }) as TextMetrics);
  commands(context);
  return context.toSvg();
}

describe('SVG context', () => {
  it('writes shapes as paths, with the colour as it is given', () => {
    const svg = draw((context) => {
      context.fillStyle = 'var(--c-1)';
      context.fillRect(1, 2, 10.26, 4);
    });
    expect(svg).toBe('<path d="M1 2L11.3 2L11.3 6L1 6Z" fill="var(--c-1)"/>');
  });

  it('writes lines with width and dashes', () => {
    const svg = draw((context) => {
      context.strokeStyle = 'var(--ink)';
      context.lineWidth = 2.5;
      context.setLineDash([3, 2]);
      context.beginPath();
      context.moveTo(0, 0);
      context.lineTo(10, 5);
      context.stroke();
    });
    expect(svg).toBe(
      '<path d="M0 0L10 5" fill="none" stroke="var(--ink)" stroke-width="2.5" stroke-dasharray="3 2"/>',
    );
  });

  it('writes no line of no width and no shape of no path', () => {
    const svg = draw((context) => {
      context.beginPath();
      context.fill();
      context.lineWidth = 0;
      context.moveTo(0, 0);
      context.lineTo(1, 1);
      context.stroke();
    });
    expect(svg).toBe('');
  });

  it('writes a whole circle as two halves', () => {
    const svg = draw((context) => {
      context.beginPath();
      context.arc(10, 10, 5, 0, 2 * Math.PI);
      context.fill();
    });
    expect(svg).toContain('d="M15 10A5 5 0 1 1 5 10A5 5 0 1 1 15 10Z"');
  });

  it('writes words as words, escaped, anchored and set as the font says', () => {
    const svg = draw((context) => {
      context.fillStyle = 'var(--ink)';
      context.font = '600 20px "Assay Sans", sans-serif';
      context.textAlign = 'right';
      context.textBaseline = 'middle';
      context.fillText('a < b & "c"', 10, 10);
    });
    expect(svg).toBe(
      '<text x="10" y="17" font-size="20" font-weight="600" text-anchor="end" fill="var(--ink)">a &lt; b &amp; &quot;c&quot;</text>',
    );
  });

  it('moves and turns what it draws', () => {
    const svg = draw((context) => {
      context.translate(10, 20);
      context.rotate(Math.PI / 2);
      context.beginPath();
      context.moveTo(5, 0);
      context.lineTo(5, 1);
      context.fill();
    });
    expect(svg).toContain('d="M10 25L9 25"');
  });

  it('goes back to the state it saved', () => {
    const svg = draw((context) => {
      context.fillStyle = 'var(--c-1)';
      context.save();
      context.fillStyle = 'var(--c-2)';
      context.translate(50, 50);
      context.restore();
      context.fillRect(0, 0, 1, 1);
      context.translate(50, 50);
      context.resetTransform();
      context.fillRect(2, 2, 1, 1);
    });
    expect(svg).toBe(
      '<path d="M0 0L1 0L1 1L0 1Z" fill="var(--c-1)"/><path d="M2 2L3 2L3 3L2 3Z" fill="var(--c-1)"/>',
    );
  });

  it('escapes a colour', () => {
    expect(
      draw((context) => {
        context.fillStyle = '"><script>';
        context.fillRect(0, 0, 1, 1);
      }),
    ).not.toContain('<script>');
  });

  it('measures words in the font that is set', () => {
    const fonts: string[] = [];
    const context = new SvgContext(1, 1, (_, font) => (fonts.push(font), { width: 7 }) as never);
    context.font = '14px "Assay Sans"';
    expect(context.measureText('a')).toEqual({ width: 7 });
    expect(fonts).toEqual(['14px "Assay Sans"']);
  });
});
