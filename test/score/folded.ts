/** A text written more plainly, and where each of its characters stands in the text as it was. */
export interface Folded {
  readonly text: string;
  readonly offsets: readonly number[];
}

const blank = /\s/;
const wordCharacter = /[\p{L}\p{N}]/u;

/** Write every run of blanks as one blank; all else stays. */
export function withSingleBlanks(text: string): Folded {
  let before = '';
  return fold(text, (character) => {
    const written = blank.test(character) ? ' ' : character;
    const isRepeat = written === ' ' && before === ' ';
    before = written;
    return isRepeat ? '' : written;
  });
}

/** Keep the letters and digits alone, without case, accents and ligatures. */
export function withoutSigns(text: string): Folded {
  return fold(text, (character) =>
    [...character.normalize('NFKD').toLowerCase()].filter((part) => wordCharacter.test(part)).join(''),
  );
}

/** Keep the digits alone. */
export function withoutLetters(text: string): Folded {
  return fold(text, (character) => (/\d/.test(character) ? character : ''));
}

function fold(text: string, write: (character: string) => string): Folded {
  const offsets: number[] = [];
  let written = '';
  let at = 0;
  for (const character of text) {
    const plain = write(character);
    written += plain;
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(at);
    at += character.length;
  }
  return { text: written, offsets };
}
