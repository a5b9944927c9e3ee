/** What is said of a text in a script, and the ranges of its letters. */
export interface Script {
  /** The language, if the script is mostly used for one. */
  readonly language?: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/** Scripts that Recto does not read. */
export const scripts: Readonly<Record<string, Script>> = {
  Arabic: {
    ranges: [
      [0x0600, 0x06ff],
      [0x0750, 0x077f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfeff],
    ],
  },
  Armenian: { language: 'Armenian', ranges: [[0x0530, 0x058f]] },
  Bengali: { language: 'Bengali', ranges: [[0x0980, 0x09ff]] },
  Cyrillic: { ranges: [[0x0400, 0x052f]] },
  Devanagari: { ranges: [[0x0900, 0x097f]] },
  Georgian: { language: 'Georgian', ranges: [[0x10a0, 0x10ff]] },
  Greek: { language: 'Greek', ranges: [[0x0370, 0x03ff]] },
  Han: { language: 'Chinese', ranges: [[0x3400, 0x9fff]] },
  Hangul: {
    language: 'Korean',
    ranges: [
      [0x1100, 0x11ff],
      [0xac00, 0xd7af],
    ],
  },
  Hebrew: { language: 'Hebrew', ranges: [[0x0590, 0x05ff]] },
  Kana: { language: 'Japanese', ranges: [[0x3040, 0x30ff]] },
  Tamil: { language: 'Tamil', ranges: [[0x0b80, 0x0bff]] },
  Thai: { language: 'Thai', ranges: [[0x0e00, 0x0e7f]] },
};
