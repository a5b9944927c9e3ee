const plain = (...lists: readonly (readonly string[])[]): readonly string[] => lists.flat();

/** What documents are made of, as the parser sees it: a mutation puts one in. */
export const tokens: readonly string[] = plain(
  ['Experience', 'EDUCATION', 'Skills:', '## Projects', 'Languages', 'References', 'Berufserfahrung'],
  ['2019 — 2021', '2020 - Present', 'Jan 2014 – Dec 2015', '03/2018', 'since 2016', '12.03.2017', '’99'],
  ['2019-', '– 2020', '31/02/2020', '2021 2020 2019', '1 yr 2 mos', 'Q3 2019', 'Sommersemester 2012'],
  ['Acme Ltd, Dover, DE', 'Head Baker', 'University of Northhaven', 'BSc in Physics', 'GPA: 3.8', 'at '],
  ['• ', '- ', '* ', '1. ', '\uf0b7 ', '\t', '    ', ' | ', ' · ', ' / ', ', ', '; ', ': ', ' — ', '(', ')'],
  ['anna@example.org', '+1 555 010 9999', 'https://example.org/a', 'example.org', 'http://[::1]/%zz', '@'],
  ['[site](https://example.org)', '**bold**', '_it_', '`x`', '| a | b |', '|---|---|', '---', '====', '```'],
  ['[a](', '![i](x)', '<', '>', '<https://a.b>', '\\', '&amp;', '&nbsp;', '&bull;', '♂phone', '#', '###'],
  ['Page 1 of 2', 'con-\nstruction', 'English (B2)', 'Tools: oven, whisk', 'Employer: ', 'Name:', '“x”'],
  ['\n', '\n\n', '\r\n', '\r', '\f', '\v', '\u2028', '\u0085'],
);

/** What is written as a text and is more: a mutation puts one in. */
export const odd: readonly string[] = plain(
  ['\u00a0', '\u200b', '\u200d', '\ufeff', '\u202e', '\u2066', '\u00ad', '\ufe0f', '\u0000', '\u0007'],
  ['\ud800', '\udc00', '\ufffd', '\uffff', '\ue000', '\uf0b7', 'ﬁ', 'ﬄ', 'İ', 'ı', 'ß', 'ẞ', 'ſ', 'K', 'ﬅ'],
  [
    'é',
    'e\u0301',
    '\u0301',
    '👩‍🍳',
    '🇩🇪',
    '𝟚𝟘𝟙𝟡',
    '٢٠١٩',
    '２０１９',
    '二〇一九',
    'Ǆ',
    'ŉ',
    '\u1e9e',
    '―',
    '‑',
    '‒',
  ],
);

/** Names and values that stand in objects and mean something to somebody. */
export const keys: readonly string[] = plain(
  ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', '', ' ', '0', '-1'],
  ['basics', 'work', 'company', 'website', 'picture', 'hobbies', 'meta', 'themeOptions', 'a/b', 'a~b'],
  ['name', 'url', 'startDate', 'endDate', 'highlights', 'keywords', 'location', 'profiles', 'email'],
);

/** Pieces of JSON and YAML. */
export const syntax: readonly string[] = plain(
  ['{', '}', '[', ']', ',', ':', '"', '\\', '//', '/*', '*/', '# ', '---\n', '...\n', '- ', '? ', ': '],
  ['&a ', '*a', '<<: *a', '!!js/function ', '!!binary ', '!<x> ', '|\n', '>-\n', "'", '%YAML 1.1\n', '~'],
  ['null', 'true', '0x1F', '1e400', '-0', '.nan', '.inf', '2020-01-01', '\\u0000', '\\ud800', '@', '`'],
);
