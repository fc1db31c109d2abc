/** The same plain text for every generator: notes of one language without figures, charts or components. */

const words =
  'quay harbour morning boats crew nets weather market ice truck road council school letter winter engine paint rope tide island visitors festival kitchen bread garden lantern window station ferry captain ledger bench meadow river bridge cloud orchard village clock story market song neighbour workshop timber stone path hill lighthouse signal chart table chair teacher student paper pencil question answer reason plan season summer autumn spring'.split(
    ' ',
  );

export interface PlainNote {
  name: string;
  title: string;
  /** Markdown without frontmatter, of some 700 words. */
  body: string;
}

/** What a text is made of. */
export interface Prose {
  sentence: () => string;
  /** Of five sentences. */
  paragraph: () => string;
}

/** The same words for the same number in every run; each ends with `ending`, as if of another language. */
export function createProse(number: number, ending = ''): Prose {
  let state = number * 7919 + 1;
  const next = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const sentence = (): string => {
    const own = Array.from({ length: 9 + next(8) }, () => words[next(words.length)]! + ending);
    const [first = ''] = own;
    return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${own.slice(1).join(' ')}.`;
  };
  return { sentence, paragraph: () => Array.from({ length: 5 }, sentence).join(' ') };
}

/** The note of that number; the same in every run. */
export function createPlainNote(number: number): PlainNote {
  const { sentence, paragraph } = createProse(number);
  const section = (title: string) =>
    `## ${title} ${sentence().slice(0, -1)}\n\n${paragraph()}\n\n${paragraph()}\n\n- ${sentence()}\n- ${sentence()}\n`;
  const title = `Note ${number}: ${sentence().slice(0, -1)}`;
  const body = [paragraph(), section('On'), section('Of'), section('At'), section('By')].join(
    '\n\n',
  );
  return { name: `note-${number}`, title, body };
}
