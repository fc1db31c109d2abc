/** Sorted words in few bytes: each line starts with a digit for the letters shared with the line before. */
export function packWords(words: readonly string[]): string {
  let last = '';
  const lines = [...words].sort().map((word) => {
    let shared = 0;
    while (shared < 9 && shared < word.length && word[shared] === last[shared]) shared++;
    last = word;
    return `${shared}${word.slice(shared)}`;
  });
  return lines.join('\n');
}

export function unpackWords(packed: string): string[] {
  let last = '';
  return packed.split('\n').map((line) => {
    last = last.slice(0, Number(line[0])) + line.slice(1);
    return last;
  });
}
