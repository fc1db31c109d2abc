import { defineMiddleware } from 'astro:middleware';
import { bringContent } from './engine/content.ts';
import { routeOf } from './domain/addresses.ts';

/** A build brings the content with each request; the live preview reads it for each page. */
export const onRequest = defineMiddleware(async ({ locals, originPathname }, next) => {
  if (locals.library) {
    try {
      return await next();
    } catch (cause) {
      locals.failure = cause;
      throw cause;
    }
  }
  const { has, ...content } = await bringContent();
  Object.assign(locals, content);
  if (!has(originPathname)) return new Response(undefined, { status: 404 });
  const route = routeOf(originPathname, content.library.site);
  return route === originPathname ? next() : next(route);
});
