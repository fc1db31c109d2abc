import { derive } from './derived.ts';
import { readSettings } from '../settings.ts';

/** What “now” means, to the minute: a page that shows it is another with every build. */
export const momentOf = derive<App.Locals, string>('moment', () => readSettings().now);
