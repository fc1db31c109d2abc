import type { AstroIntegration } from 'astro';

/**
 * Compiles the pages into a module that renders any of them on request, instead of into one site: content is no part
 * of it.
 */
export function engineAdapter(): AstroIntegration {
  return {
    name: 'assay:engine',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'assay:engine',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('entry.ts', import.meta.url),
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
          // Nobody sends forms to what renders files.
          adapterFeatures: { buildOutput: 'server' },
        });
      },
    },
  };
}
