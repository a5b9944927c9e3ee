import { describe, expect, it } from 'vitest';
import { convert, type ConvertOptions, type RuleId } from '../../src/convert.ts';
import { rules } from '../../src/lint/rules.ts';
import { severities } from '../../src/rules.ts';
import { severities as ofImports } from '../../src/import/rules.ts';
import { severities as ofReaders } from '../../src/source/rules.ts';

/** A rule, a document that breaks it, where in the resume, which texts of the document, and a document that all but does. */
interface Case {
  readonly rule: RuleId;
  readonly document: string;
  readonly pointer?: string;
  readonly texts?: readonly string[];
  readonly found?: string;
  readonly nearMiss: string;
  /** The mapping of the caller, of the document and of the near miss. */
  readonly options?: readonly [broken: object, near: object];
}

const cases: readonly Case[] = [
  {
    rule: 'ambiguous-layout',
    document: 'Ines Falk\n\nAwards\nBest Paper Award\nHarbour Foundation\n\nFor outstanding service.',
    texts: ['Awards'],
    found: 'Awards',
    nearMiss: 'Ines Falk\n\nAwards\nBest Paper Award\nHarbour Foundation\n2019\n\nFor outstanding service.',
  },
  {
    rule: 'assumed-url',
    document: 'Rosa Lindqvist\nwww.lindqvist.example',
    pointer: '/basics/url',
    texts: ['www.lindqvist.example'],
    nearMiss: 'Rosa Lindqvist\nhttps://www.lindqvist.example',
  },
  {
    rule: 'assumed-url',
    document: 'Rosa Lindqvist\nrosa@lindqvist.example | linkedin.com/in/rosalind',
    pointer: '/basics/profiles/0/url',
    texts: ['linkedin.com/in/rosalind'],
    nearMiss: 'Rosa Lindqvist\nrosa@lindqvist.example | https://linkedin.com/in/rosalind',
  },
  {
    rule: 'assumed-url',
    document:
      'Projects\n\nTide Table\nwww.tides.example\nA page that prints the tides of the week for any harbour.',
    pointer: '/projects/0/url',
    texts: ['www.tides.example'],
    nearMiss:
      'Projects\n\nTide Table\nhttps://www.tides.example\nA page that prints the tides of the week for any harbour.',
  },
  {
    rule: 'duplicate-range',
    document: 'Experience\n2019 — 2021\n2019 — 2021\nKept bees for a monastery, and sold what they made.',
    texts: ['2019 — 2021', '2019 — 2021'],
    found: '2019 — 2021',
    nearMiss: 'Experience\n2020 — 2021\n2019 — 2020\nKept bees for a monastery, and sold what they made.',
  },
  {
    rule: 'duplicate-range',
    document: 'Experience\n\nBeekeeper\nHollow Oak Farm Ltd\n2019 – 2021\n2019 – 2021\n• Kept 60 hives',
    texts: ['2019 – 2021', '2019 – 2021'],
    found: '2019 – 2021',
    nearMiss:
      'Experience\n\nBeekeeper\nHollow Oak Farm Ltd\n2019 – 2021\n• Kept 60 hives\n\nShepherd\nHigh Down Farm Ltd\n2019 – 2021\n• Kept 200 sheep',
  },
  { rule: 'empty-document', document: '', texts: [], nearMiss: '.' },
  { rule: 'empty-document', document: ' \n\t\u00a0\r\n', texts: [], nearMiss: 'Ines Falk' },
  {
    rule: 'entry-without-content',
    document: 'Experience\n2022 — Now\n2020 — 2022\nRan a ferry across the estuary, in all weathers.',
    pointer: '/work/0',
    texts: ['2022'],
    nearMiss:
      'Experience\n2022 — Now\nFerryman\n2020 — 2022\nRan a ferry across the estuary, in all weathers.',
  },
  {
    rule: 'entry-without-content',
    document:
      'Experience\n\nFerry Pilot, Estuary Lines Ltd\n2019 – 2021\n• Steered in all weathers\n\n2017 – 2019',
    pointer: '/work/1',
    texts: ['2017', '2019'],
    nearMiss: 'Experience\n\nFerry Pilot, Estuary Lines Ltd\n2019 – 2021\n• Steered in all weathers',
  },
  {
    rule: 'imprecise-date',
    document: 'Experience\n\nLifeguard, Pier Head Lido Ltd\nSummer 2017\n• Watched the deep end',
    pointer: '/work/0/startDate',
    texts: ['Summer 2017'],
    nearMiss: 'Experience\n\nLifeguard, Summer House Lido Ltd\n2017\n• Watched the deep end',
  },
  {
    rule: 'imprecise-date',
    document: 'Education\n\nBSc in Nursing, Northhaven University\nFall 2013',
    pointer: '/education/0/endDate',
    texts: ['Fall 2013'],
    nearMiss: 'Education\n\nBSc in Nursing, Northhaven University\nOctober 2013',
  },
  {
    rule: 'imprecise-date',
    document: 'Experience\n\nDeckhand, Estuary Lines Ltd\n04/05/2018 – 06/06/2019\n• Coiled lines',
    pointer: '/work/0/startDate',
    texts: ['04/05/2018'],
    nearMiss: 'Experience\n\nDeckhand, Estuary Lines Ltd\n14/05/2018 – 30/06/2019\n• Coiled lines',
  },
  {
    rule: 'invalid-mapping',
    document: 'Experience\n\nDeckhand, Estuary Lines Ltd\n2018 – 2019\n• Coiled lines',
    texts: [],
    found: 'work.name',
    nearMiss: 'Experience\n\nDeckhand, Estuary Lines Ltd\n2018 – 2019\n• Coiled lines',
    options: [
      { mapping: { work: { name: { from: 'employer' } } } },
      { mapping: { work: { name: { from: 'organization' } } } },
    ],
  },
  {
    rule: 'inferred-value',
    document:
      'Experience\n\n2018 – 2019\nI joined Estuary Lines when it had two boats, and coiled all of its lines.',
    pointer: '/work/0/name',
    texts: ['Estuary Lines'],
    found: 'Estuary Lines',
    nearMiss:
      'Experience\n\n2018 – 2019\nI joined in when there were two boats, and coiled all of their lines.',
    options: [{ infer: true }, { infer: true }],
  },
  {
    rule: 'invalid-supplement',
    document: 'Experience\n\nDeckhand, Estuary Lines Ltd\n2018 – 2019\n• Coiled lines',
    texts: [],
    pointer: '/basics/nmae',
    nearMiss: 'Experience\n\nDeckhand, Estuary Lines Ltd\n2018 – 2019\n• Coiled lines',
    options: [{ supplement: { basics: { nmae: 'Ines' } } }, { supplement: { basics: { name: 'Ines' } } }],
  },
  {
    rule: 'unmatched-supplement',
    document: 'Experience\n\nDeckhand, Estuary Lines Ltd\n2018 – 2019\n• Coiled lines',
    texts: ['Estuary Lines Ltd'],
    pointer: '/work/0',
    nearMiss: 'Experience\n\nDeckhand, Estuary Lines Ltd\n2018 – 2019\n• Coiled lines',
    options: [
      { supplement: { work: [{ match: { startDate: '1999' }, url: 'https://estuary.example' }] } },
      { supplement: { work: [{ match: { startDate: '2018' }, url: 'https://estuary.example' }] } },
    ],
  },
  {
    rule: 'missing-value',
    document: 'Ines Falk\n\nExperience\n\nDeckhand\n2018 – 2019\n• Coiled lines',
    pointer: '/work/0/name',
    texts: ['Deckhand'],
    nearMiss: 'Ines Falk\n\nExperience\n\nDeckhand\nEstuary Lines Ltd\n2018 – 2019\n• Coiled lines',
  },
  {
    rule: 'missing-value',
    document: 'ines@falk.example',
    pointer: '/basics/name',
    texts: [],
    nearMiss: 'Ines Falk\nines@falk.example',
  },
  {
    rule: 'missing-value',
    document: 'Ines Falk\n\nVolunteering\n\nCook\n2018 – 2019\n• Cooked soup',
    pointer: '/volunteer/0/organization',
    texts: ['Cook'],
    nearMiss: 'Ines Falk\n\nVolunteering\n\nCook\nHarbour Soup Kitchen\n2018 – 2019\n• Cooked soup',
  },
  {
    rule: 'uncertain-value',
    document: 'Ines Falk\n\nExperience\n\nthings i did (with others, in 2019 – 2020',
    texts: ['things i did (with others, in 2019 – 2020'],
    nearMiss: 'Ines Falk\n\nExperience\n\nBaker, Crumb Ltd\n2019 – 2020',
  },
  {
    rule: 'unmapped-text',
    document: '# Ines Falk\n\n## Skills\n\n- Knots\n\n![Able Seaman, 2019](seaman.png) ![](a.png)\n',
    texts: ['Able Seaman, 2019'],
    nearMiss: '# Ines Falk\n\n## Skills\n\n- Knots\n\n![me](me.png) ![](a.png)\n',
  },
  {
    rule: 'unmapped-text',
    document:
      'WORK EXPERIENCE\n\nSaddler, Tannery Row Ltd\t2019 – 2021\n• Cut hides\n\nPERMANENT COLLECTION\n\nTwo saddles in the county museum.\nOne bridle in a private house.',
    texts: ['Two saddles in the county museum.', 'One bridle in a private house.'],
    found: 'Two saddles in the county museum. / One bridle in a private house.',
    nearMiss:
      'WORK EXPERIENCE\n\nSaddler, Tannery Row Ltd\t2019 – 2021\n• Cut hides\n• Two saddles in the county museum.',
  },
  {
    rule: 'unmapped-detail',
    document: 'Ines Falk\n\nSkills\nRopes ●●●○○, Knots (★★☆), Sails ▓▓░\n',
    texts: ['●●●○○', '★★☆', '▓▓░'],
    nearMiss: 'Ines Falk\n\nSkills\nRopes ● Knots ● Sails\n',
  },
  {
    rule: 'unmapped-detail',
    document: 'Ines Falk\n\nLanguages\nGerman: ★★★★☆\nDutch - ★★☆☆☆\n\nSkills\n●●●○ Knots\nRopes ***\n',
    texts: ['★★★★☆', '★★☆☆☆', '●●●○', '***'],
    nearMiss: '# Ines Falk\n\n**Rigger**\n\n## Skills\n\n- **Ropes**: hemp, wire\n- **Knots**\n',
  },
  {
    rule: 'unmapped-detail',
    document: 'Ines Falk\n\nExperience\nEstuary Lines Ltd | Deckhand | Part-time | 2018 – 2019',
    texts: ['Part-time'],
    found: 'Part-time',
    nearMiss: 'Ines Falk\n\nExperience\nSelf-employed\t2018 – 2019\nDeckhand',
  },
  {
    rule: 'unmapped-detail',
    document: 'Ines Falk\n\nExperience\nEstuary Lines Ltd, Deckhand, 2018 (6 months)',
    texts: ['6 months'],
    nearMiss: 'Ines Falk\n\nExperience\nEstuary Lines Ltd, Deckhand, 2018 – 2019 (6 months)',
  },
  {
    rule: 'unmapped-detail',
    document: 'Ines Falk\n\nSkills\nKnots ●●●○○\n\nLanguages\nGerman ★★★★☆',
    texts: ['●●●○○', '★★★★☆'],
    nearMiss: 'Ines Falk\n\nSkills\n●●●●●●●●●●●●\nKnots',
  },
  {
    rule: 'unmapped-text',
    document: 'Ines Falk\n\nEducation\n\nNorthhaven University, Dover, DE\nBSc in Nursing\n2009 – 2013',
    texts: ['Dover, DE'],
    found: 'Dover, DE',
    nearMiss: 'Ines Falk\n\nEducation\n\nNorthhaven University\nBSc in Nursing\n2009 – 2013',
  },
  {
    rule: 'hidden-text',
    document: '# Ines Falk\n\n<!-- ines@falk.example -->\n\n## Skills\n\n- Felling\n',
    texts: ['<!-- ines@falk.example -->'],
    nearMiss: '# Ines Falk\n\n`<!-- ines@falk.example -->`\n\n## Skills\n\n- Felling\n',
  },
  {
    rule: 'not-a-resume',
    document:
      '# tidebook\n\nPrints the tides of a harbour.\n\n## Installation\n\n```\nnpm install tidebook\n```\n\n## Usage\n\nRun it.\n',
    texts: [],
    nearMiss:
      '# Ines Falk\n\n## Experience\n\n### Deckhand, Estuary Lines Ltd\n\n2018 – 2019\n\n```\nnpm install tidebook\n```\n',
  },
  {
    rule: 'not-a-resume',
    document:
      'Onion soup\n\nIngredients\n4 onions\nbutter, bread and cheese\n\nMethod\nSlice the onions.\nFry them.\n',
    texts: [],
    nearMiss:
      'Onion Soup\nCook\n\nSkills\n4 onions\nbutter, bread and cheese\nSlicing the onions\nFrying them\n',
  },
  {
    rule: 'not-a-resume',
    document: 'Invoice 17\nEstuary Lines Ltd\n\nRope 3 30.00\nPaint 1 12.50\nTotal 42.50\nDue 2024-05-01\n',
    texts: [],
    nearMiss:
      'Ines Falk\n\nExperience\nPurser, Estuary Lines Ltd, 2019 – 2021\n- Rope 30.00\n- Paint 12.50\n- Total 42.50\n',
  },
  {
    rule: 'not-a-resume',
    document: 'Dear Sir,\nThe rope that I bought from you in May has parted, and the boat has drifted off.\n',
    texts: [],
    nearMiss:
      'Ines Falk,\n7 Oat Street,\nQuuxton 13386.\n\nI have kept boats for ten years, and none of them has drifted off.\n\nExperience\nDeckhand, Estuary Lines Ltd, 2018 – 2019\n',
  },
  {
    rule: 'unknown-heading',
    document:
      'Ines Falk\n\nEXPERIENCE\n\nDeckhand\nEstuary Lines Ltd\n2018 – 2019\n• Coiled lines\n\nFOGHORN MATTERS\n\nblew it in March\nand again in April\n\nEDUCATION\n\nNorthhaven University\nBSc in Nursing\n2009 – 2013',
    texts: ['FOGHORN MATTERS'],
    nearMiss:
      'Ines Falk\n\nEXPERIENCE\n\nDeckhand\nEstuary Lines Ltd\n2018 – 2019\n• Coiled lines\n\nDECLARATION\n\nblew it in March\nand again in April\n\nEDUCATION\n\nNorthhaven University\nBSc in Nursing\n2009 – 2013',
  },
  {
    rule: 'unread-language',
    document: 'Ines Falk\n\nErhvervserfaring\n\nMatros og kok ved havnen, nu ansvarlig for skibet',
    texts: [],
    nearMiss: 'Ines Falk\n\nExperience\n\nMatros og kok, a ship in the harbour of Aarhus',
  },
];

/** The messages of a rule about a document. */
const messagesOf = (rule: RuleId, document: string, options: object = {}) =>
  convert(document, options as ConvertOptions).messages.filter(({ ruleId }) => ruleId === rule);

describe('the rules of a conversion', () => {
  it.each(cases)('$rule: $document', ({ rule, document, pointer, texts = [], found, options }) => {
    const messages = messagesOf(rule, document, options?.[0]);
    const told = messages.find((message) => pointer === undefined || message.pointer === pointer);
    expect(told).toMatchObject({ ruleId: rule, severity: severities[rule] });
    expect(told?.reason).toMatch(/\S.*\.$/);
    expect(told?.pointer).toBe(pointer);
    expect((told?.places ?? []).map(([start, end]) => document.slice(start, end))).toEqual(texts);
    if (found !== undefined) expect(told?.found).toBe(found);
  });

  it.each(cases)('not $rule: $nearMiss', ({ rule, nearMiss, pointer, options }) =>
    expect(messagesOf(rule, nearMiss, options?.[1]).filter((message) => message.pointer === pointer)).toEqual(
      [],
    ),
  );

  it('each have a document that breaks them', () => {
    const schema = Object.keys(severities).filter((rule) => rule.startsWith('schema-'));
    const elsewhere = new Set([
      ...schema,
      ...Object.keys(rules),
      // test/source and test/import have files that break them.
      ...Object.keys(ofReaders),
      ...Object.keys(ofImports),
      // Only files have links behind words: test/convert/links.test.ts
      'unmapped-link',
      'unreadable-text',
      'foreign-format',
      'duplicate-key',
      'extended-json',
    ]);
    const broken = new Set<string>(cases.map(({ rule }) => rule));
    expect(Object.keys(severities).filter((rule) => !elsewhere.has(rule) && !broken.has(rule))).toEqual([]);
  });
});
