import { describe, expect, it } from 'vitest';
import { headerFates } from './header-fates.ts';

const email = 'ann@lee.example → email';

/** Each line below a name, or among contacts, must come to its fates. */
const check = (rows: readonly (readonly [line: string, ...fates: string[]])[]) =>
  it.each(rows)('%s', (line, ...fates) =>
    expect(headerFates(`Ann Lee\n${line}`)).toEqual(['Ann Lee → name', ...fates]),
  );

describe('a user name among contacts', () => {
  check([
    ['ann@lee.example\nannlee', email, 'annlee → username'],
    ['ann@lee.example | annlee | Dover, DE', email, 'annlee → username', 'Dover → city', 'DE → region'],
    ['bakes.bread@lee.example | bakesbread', 'bakes.bread@lee.example → email', 'bakesbread → username'],
    ['bakes.bread@lee.example | Bakesbread', 'bakes.bread@lee.example → email', 'Bakesbread (unmapped)'],
    ['bakes.bread@lee.example | bakesBread', 'bakes.bread@lee.example → email', 'bakesBread → username'],
    ['ann@lee.example | annlees', email, 'annlees → username'],
    ['baker@lee.example | ann_lee', 'baker@lee.example → email', 'ann_lee → username'],
    ['anna@lee.example | anna', 'anna@lee.example → email', 'anna → username'],
    ['ann@lee.example | ann/lee', email, 'ann/lee (unmapped)'],
    ['1234@lee.example | 55-501', '1234@lee.example → email', '55-501 (unmapped)'],
    ['1234@lee.example | __1__', '1234@lee.example → email', '__1__ (unmapped)'],
    [
      'ann@lee.example | ann-------------------------lee',
      email,
      'ann-------------------------lee → username',
    ],
    ['ann@lee.example | ann------------------------lee', email, 'ann------------------------lee → username'],
    ['ann@lee.example | GitHub @annlee', email, 'GitHub → network', 'annlee → username'],
    ['GitHub @annlee', 'GitHub → network', 'annlee → username'],
    ['ann@lee.example | GitHub  @ann-lee.x', email, 'GitHub → network', 'ann-lee.x → username'],
    ['ann@lee.example | Garden @annlee', email, 'Garden @annlee → label'],
    ['ann@lee.example | see GitHub @annlee', email, 'see GitHub @annlee (unmapped)'],
    ['ann@lee.example | GitHub @annlee!', email, 'GitHub @annlee! → label'],
    ['ann@lee.example | @annlee', email, 'annlee → username'],
    ['Dover, DE | annlee (GitHub)', 'Dover → city', 'DE → region', 'annlee → username', '(GitHub) → network'],
    ['@annlee (GitHub)', 'annlee → username', '(GitHub) → network'],
    ['ann@lee.example | annlee (Garden)', email, 'annlee (Garden) (unmapped)'],
    ['ann@lee.example | annlee (GitHub) too', email, 'annlee (GitHub) too (unmapped)'],
    ['ann@lee.example | see annlee (GitHub)', email, 'see annlee (GitHub) (unmapped)'],
  ]);

  it.each([
    ['annlee', 'annlee → network GitHub, username'],
    ['@annlee', 'annlee → network GitHub, username'],
    ['annlee/bread-rolls', 'annlee/bread-rolls → network GitHub, username'],
    ['annlee//bread', 'annlee//bread (unmapped)'],
    ['@annlee!', '@annlee! (unmapped)'],
    ['see @annlee', 'see @annlee (unmapped)'],
  ])('behind the label of a network: %s', (user, fate) =>
    expect(headerFates(`Ann Lee\nGitHub: ${user}`)).toEqual(['Ann Lee → name', 'GitHub: (label)', fate]),
  );

  it('is none where the person has no name yet, nor is it the name', () => {
    expect(headerFates('GitHub: Ann Lee\nAnna Lee')).toEqual([
      'GitHub: (label)',
      'Ann Lee (unmapped)',
      'Anna Lee → name',
    ]);
    expect(headerFates('annlee')).toEqual(['annlee (unmapped)']);
  });
});

describe('a street among contacts', () => {
  const long = '7 Elm Street at the corner of the market, the red door by it';
  check([
    ['12 Elm Street', '12 Elm Street → address'],
    ['ann@lee.example | 12 Elm Street', email, '12 Elm Street → address'],
    ['12 Elm Street\n14 Oak Street', '12 Elm Street → address', '14 Oak Street (unmapped)'],
    ['Dover, DE | 14 Oak Street', 'Dover → city', 'DE → region', '14 Oak Street (unmapped)'],
    ['Address: 12 Elm Street', 'Address: (label)', '12 Elm Street → address'],
    ['Address: 12 Elm Street 5550100199', 'Address: (label)', '12 Elm Street 5550100199 → address'],
    ['Email: 12 Elm Street', 'Email: (label)', '12 Elm Street (unmapped)'],
    [`ann@lee.example | ${long}`, email, `${long} (unmapped)`],
    [`ann@lee.example | ${long.slice(0, -1)}`, email, `${long.slice(0, -1)} → address`],
  ]);
});

describe('an icon before a value', () => {
  check([
    ['📍 Dover, DE | ✉️ ann@lee.example', 'Dover → city', 'DE → region', email],
    ['📍📍  Dover, DE', 'Dover → city', 'DE → region'],
    ['📍Dover, DE', 'Dover → city', 'DE → region'],
    ['📍 | ann@lee.example', email],
    ['Baker 🥐 of bread | ann@lee.example', 'Baker 🥐 of bread → label', email],
    ['Baker of bread 🥐 | ann@lee.example', 'Baker of bread 🥐 → label', email],
  ]);
});

describe('what else stands among contacts', () => {
  const wordy = 'Baker of bread, '.repeat(5);
  check([
    ['English, Tamil', 'English → language', 'Tamil → language'],
    ['ann@lee.example | English', email, 'English → language'],
    ['ann@lee.example | English, Sleeping', email, 'English, Sleeping → label'],
    ['Email: English | Dover, DE', 'Email: (label)', 'English (unmapped)', 'Dover → city', 'DE → region'],
    ['Languages: English, Tamil', 'Languages: (label)', 'English → language', 'Tamil → language'],
    ['Interests: Chess, Go', 'Interests: (label)', 'Chess → name', 'Go → name'],
    ['Nationality: Dutch', 'Nationality: (label)', 'Dutch (unmapped)'],
    ['CV | ann@lee.example', 'CV (heading)', email],
    ['500+ connections', '500+ connections (decoration)'],
    ['Title: Baker | ann@lee.example', 'Title: (label)', 'Baker → label', email],
    ['Baker\nTitle: Cook', 'Baker → label', 'Title: (label)', 'Cook (unmapped)'],
    ['Name: | ann@lee.example', 'Name: (label)', email],
    ['B2B baker | ann@lee.example', 'B2B baker → label', email],
    ['20 years of bread | ann@lee.example', '20 years of bread (unmapped)', email],
    [`ann@lee.example | ${wordy}and rolls`, email, `${wordy}and rolls → label`],
    [`ann@lee.example | ${wordy}and pastry`, email, `${wordy}and pastry (unmapped)`],
  ]);
});

describe('a link among contacts', () => {
  it.each([
    ['[Write to me](mailto:ann@lee.example)', ['Write to me (label)', 'mailto:ann@lee.example → email']],
    ['[Write](MAILTO:ann@lee.example)', ['Write (label)', 'MAILTO:ann@lee.example → email']],
    ['[ann@lee.example](mailto:ann@lee.example)', [email, 'mailto:ann@lee.example (repeated)']],
    [
      'ann@lee.example [Write](mailto:lee@lee.example)',
      [email, 'Write (label)', 'mailto:lee@lee.example (unmapped)'],
    ],
    [
      'ann@lee.example\n\n[Write](mailto:lee@lee.example)',
      [email, 'Write (label)', 'mailto:lee@lee.example (unmapped)'],
    ],
    ['[Call](tel:+1555010%200199)', ['Call (label)', 'tel:+1555010%200199 → phone +1555010 0199']],
    ['[Site](https://annlee.example)', ['Site (label)', 'https://annlee.example → url']],
    [
      '[annlee.example](https://annlee.example)',
      ['annlee.example → url https://annlee.example', 'https://annlee.example → url'],
    ],
    ['[Site](https://annlee.example/mailto:x)', ['Site (label)', 'https://annlee.example/mailto:x → url']],
  ])('%s', (line, fates) =>
    expect(headerFates(`Ann Lee\n\n${line}`, 'markdown')).toEqual(['Ann Lee → name', ...fates]),
  );
});
