import { ofText, tryTo } from './reader.ts';

export const readJson = ofText((text) => tryTo(() => JSON.parse(text)));

/** Data for search engines: JSON that says by whose words, and of what kind it is. */
export function findDataFault(text: string): string | undefined {
  const fault = tryTo(() => JSON.parse(text));
  if (fault) return `holds data for search engines that ${fault.what}`;
  const value: unknown = JSON.parse(text);
  const isNamed =
    typeof value === 'object' && value !== null && '@context' in value && '@type' in value;
  return isNamed ? undefined : 'holds data for search engines without @context or @type';
}
