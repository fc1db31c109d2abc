import { findUnseen } from '../domain/hidden-characters.ts';
import { limits } from '../domain/limits.ts';
import { isDevice } from './reserved-names.ts';

/** Why a file or folder must not have this name; nothing where every machine can store it. */
export function findFileNameFault(name: string): { message: string; hint: string } | undefined {
  const hint = 'Use letters, digits and single hyphens: harbour-2026.png';
  const fault = (message: string) => ({ message, hint });
  const unseen = findUnseen(name);
  if (unseen) return fault(`The name holds a character that cannot be seen (${unseen})`);
  if (name.startsWith('.'))
    return { message: 'The name starts with a point, which hides the file', hint: 'Remove it' };
  if (/^[-~]/.test(name)) return fault(`The name starts with "${name[0]}"`);
  if (/^\s|\s$|\.$/.test(name)) return fault('The name starts or ends with a space or a point');
  const sign = /[<>:"|?*\\%#;&$`']/.exec(name)?.[0];
  if (sign) return fault(`The name holds "${sign}"`);
  if (isDevice(name)) return fault(`"${name}" is a device on Windows`);
  const { most } = limits.nameCharacters;
  return name.length > most ? fault(`The name is longer than ${most} characters`) : undefined;
}
