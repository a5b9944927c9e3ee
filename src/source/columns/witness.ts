/** What only words can tell of a cell: whether it is a heading, a date and nothing else, or where something was. */
export interface Witness {
  readonly isHeading: (text: string) => boolean;
  readonly isDate: (text: string) => boolean;
  readonly isPlace: (text: string) => boolean;
  /** It holds an e-mail or web address, or a phone number. */
  readonly isContact: (text: string) => boolean;
}
