const zip = (...names: string[]) =>
  Buffer.from(`PK\u0003\u0004\u0014\u0000${names.join('\u0000')}`, 'latin1');

/** What each format begins like, and what is said of it. */
export const formats: readonly (readonly [name: string, content: Buffer | string, said: string])[] = [
  ['Pages', zip('Index/Document.iwa'), 'a Pages document'],
  ['zip', zip('Positions.csv'), 'a zip archive, not plain text. Convert LinkedIn’s archive'],
  ['RTF', '{\\rtf1\\ansi Ines Fanal\\par}', 'an RTF document'],
  ['DOC', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'an old Word document'],
  ['PNG', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 'a picture'],
  [
    'a LinkedIn export',
    'Company Name,Title,Description,Location,Started On,Finished On\nFarol,Keeper,,Aveiro,Mar 2019,\n',
    'a table (CSV)',
  ],
  ['CSV', '"Firm";"Post";"From"\n"Farol";"Keeper, first";"2019"\n', 'a table (CSV)'],
];
