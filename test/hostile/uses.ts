import { convert, readMarkdown, readText } from '../../src/convert.ts';
import { fix, fixText, lint } from '../../src/lint/index.ts';
import { readDocx } from '../../src/source/read-docx.ts';
import { readHtml } from '../../src/source/read-html.ts';
import { readOdt } from '../../src/source/read-odt.ts';
import { readPdf } from '../../src/source/read-pdf.ts';
import { importResume } from '../../src/import/import-resume.ts';
import { render } from '../../src/render/html/index.ts';
import { compile, validate, validateText } from '../../src/validate/index.ts';

/** Hands a value, whatever it is, to a function. */
type Use = (value: never) => unknown;

/** What an exported function takes: all that it is given first, and each of its options. */
interface Uses {
  /** What it must take, whatever it is; else a TypeError says what is wanted. */
  readonly takes: Readonly<Record<string, Use>>;
  readonly refuses: Readonly<Record<string, Use>>;
}

const text = 'Experience\n2019 – 2021 Acme Ltd\nBaker\n• Baked';
const resume = { work: [{ startDate: 'Jan 2020', name: 'Acme ' }] };

const each = (names: readonly string[], use: (options: never) => unknown) =>
  Object.fromEntries(
    names.map((name): readonly [string, Use] => [name, (value) => use({ [name]: value } as never)]),
  );

export const uses: Readonly<Record<string, Uses>> = {
  convert: {
    takes: {},
    refuses: {
      document: (value) => convert(value),
      origin: (value) => convert({ origin: value } as never),
      options: (value) => convert(text, value),
      ...each(['format', 'languages', 'mapping', 'supplement', 'infer'], (options) => convert(text, options)),
      language: (value) => convert(text, { languages: [value] }),
      rules: (value) => convert(text, { mapping: { work: value } }),
      rule: (value) => convert(text, { mapping: { work: { name: value } } }),
      corrections: (value) => convert(text, { supplement: { work: value } }),
      correction: (value) => convert(text, { supplement: { work: [{ at: 'Baker', name: value }] } }),
      basics: (value) => convert(text, { supplement: { basics: { location: value, profiles: value } } }),
    },
  },
  readText: { takes: {}, refuses: { document: (value) => readText(value) } },
  importResume: {
    takes: {},
    refuses: { file: async (value) => (await importResume(value)) ?? 'none that it knows' },
  },
  readDocx: { takes: {}, refuses: { bytes: (value) => readDocx(value) } },
  readOdt: { takes: {}, refuses: { bytes: (value) => readOdt(value) } },
  readPdf: { takes: {}, refuses: { bytes: (value) => readPdf(value) } },
  readHtml: { takes: {}, refuses: { page: (value) => readHtml(value) } },
  readMarkdown: { takes: {}, refuses: { document: (value) => readMarkdown(value) } },
  validate: {
    takes: {
      value: (value) => validate(value),
      section: (value) => validate({ basics: value, work: value, meta: value }),
      field: (value) => validate({ work: [value, { startDate: value, url: value, highlights: [value] }] }),
    },
    refuses: {},
  },
  validateText: {
    takes: {},
    refuses: {
      text: (value) => validateText(value),
      options: (value) => validateText('{"work": 5}', value),
      ...each(['format', 'also'], (options) => validateText('{"work": 5}', options)),
    },
  },
  compile: {
    takes: {},
    refuses: { schema: (value) => compile(value), properties: (value) => compile({ properties: value }) },
  },
  lint: {
    takes: {
      value: (value) => lint(value, { today: '2026-01-31' }),
      section: (value) => lint({ basics: value, work: value, hobbies: value, meta: value }),
      field: (value) =>
        lint({ work: [value, { startDate: value, url: value }], meta: { themeOptions: value } }),
    },
    refuses: {
      options: (value) => lint(resume, value),
      ...each(['rules', 'today'], (options) => lint(resume, options)),
    },
  },
  fix: {
    takes: {
      value: (value) => fix(value),
      section: (value) => fix({ basics: value, work: value, hobbies: value }),
      field: (value) => fix({ work: [value, { startDate: value, company: value }] }),
    },
    refuses: {},
  },
  fixText: {
    takes: {},
    refuses: {
      text: (value) => fixText(value),
      options: (value) => fixText('{"basics": {"name": ""}}', value),
      ...each(['format'], (options) => fixText('{"basics": {"name": ""}}', options)),
    },
  },
  render: {
    takes: {
      resume: (value) => render(value),
      section: (value) => render({ basics: value, work: value, skills: value, meta: value }),
      field: (value) => render({ work: [value, { name: value, startDate: value, highlights: value }] }),
      options: (value) => render(resume, value),
      ...each(
        [
          'sections',
          'labels',
          'lang',
          'dir',
          'dates',
          'durations',
          'scheme',
          'colors',
          'font',
          'photo',
          'page',
          'today',
          'css',
        ],
        (options) => render(resume, options),
      ),
    },
    refuses: {},
  },
};
