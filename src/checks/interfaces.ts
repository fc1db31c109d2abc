import { warning } from '../domain/problem.ts';
import { shipped } from '../strings/index.ts';
import type { Check } from './check.ts';

/** Menus, buttons and labels exist in every language of the site; English stands in for them. */
export const checkInterfaces: Check = ({ site, siteLocate, interfaces }) =>
  site.languages.flatMap(({ code, name }, index) => {
    if (interfaces.has(code) || Object.hasOwn(shipped, code)) return [];
    const message = `The interface has no words in ${name}; its menus and labels are in English`;
    const hint = `Translate them in content/strings/${code}.yaml`;
    return [warning(siteLocate(['languages', index, 'code']), 'missing-interface', message, hint)];
  });
