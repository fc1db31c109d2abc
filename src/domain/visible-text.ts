/**
 * What would steer a terminal, turn or break a line, or not be seen at all: controls, marks of direction,
 * separators of lines, marks without width, private use and halves of characters.
 */
const unseen =
  '[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Variation_Selector}\\p{Default_Ignorable_Code_Point}\\u2800]';

/** GitHub’s older commands are obeyed wherever they stand in a line. */
const olderCommand = '#(?=#\\[)';

const steering = new RegExp(`${unseen}|${olderCommand}`, 'gu');

/** The text in one line in which nothing is hidden: `\u{1B}` stands for an escape. */
export const visibleLine = (text: string): string => text.replace(steering, nameCharacter);

/** JSON text of the same value in whose lines nothing is hidden: `\u001b` stands for an escape. */
export const visibleJson = (json: string): string =>
  json.replace(steering, (character) =>
    character === '\n'
      ? character
      : Array.from({ length: character.length }, (_, index) => {
          const code = character.charCodeAt(index).toString(16);
          return `\\u${code.padStart(4, '0')}`;
        }).join(''),
  );

/** The same, line by line; no line is read as a command by the machine that runs a workflow. */
export const visibleLines = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => visibleLine(line).replace(/^(\s*):(?=:)/, (_, space) => `${space}\\u{3A}`))
    .join('\n');

function nameCharacter(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}
