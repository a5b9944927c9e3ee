/** What only the words of a cell can tell: whether it is a heading, only a date, or a place. */
export interface Witness {
  readonly isHeading: (text: string) => boolean;
  readonly isDate: (text: string) => boolean;
  readonly isPlace: (text: string) => boolean;
  /** It holds an e-mail or web address, or a phone number. */
  readonly isContact: (text: string) => boolean;
}
