/**
 * Charts come alive on first touch or focus: the drawing code is loaded, the same chart is drawn on a
 * canvas, and its values can be pointed at or read with the arrow keys. Until then, and if anything
 * fails, the drawing that came with the page stays.
 */
for (const plot of document.querySelectorAll<HTMLElement>('.plot[data-chart]')) {
  plot.tabIndex = 0;
  plot.setAttribute('role', 'group');
  plot.setAttribute('aria-label', `${plot.dataset['label']}. ${plot.dataset['hint']}`);
  let pointed: PointerEvent | undefined;
  const follow = (event: PointerEvent) => (pointed = event);
  const start = () => {
    plot.removeEventListener('pointerenter', start);
    plot.removeEventListener('focus', start);
    void import('./chart/live-chart.ts')
      .then(({ activateChart }) => activateChart(plot, () => pointed))
      .catch((cause: unknown) => {
        plot.dataset['state'] = 'static';
        console.warn('The chart stays as it was drawn.', cause);
      })
      .finally(() => {
        for (const type of followed) plot.removeEventListener(type, follow);
      });
  };
  const followed = ['pointerenter', 'pointermove', 'pointerdown'] as const;
  for (const type of followed) plot.addEventListener(type, follow);
  plot.addEventListener('pointerenter', start);
  plot.addEventListener('focus', start);
}
