import type { Message } from './rules.ts';
import { sections } from '../resume.ts';
import { oldNames } from '../resume/old-names.ts';
import { synonyms } from '../resume/synonyms.ts';
import { hasSection, isObject, objectIn, wrapperOf } from '../resume/wrapper-of.ts';

type Properties = Readonly<Record<string, unknown>>;

/** A format other than JSON Resume, recognized by its shape. */
interface Shape {
  readonly is: (root: Properties) => boolean;
  readonly name: string;
  readonly hint: string;
  /** Whether it is JSON Resume with extra properties. */
  readonly isNear?: true;
}

const convertIt = 'Convert it first: recto convert FILE -o resume.json';

/** Entries that say which one of a document's they are about. */
const areFacts = (entries: unknown) =>
  Array.isArray(entries) &&
  entries.length > 0 &&
  entries.every((entry) => isObject(entry) && (isObject(entry['match']) || typeof entry['at'] === 'string'));

const shapes: readonly Shape[] = [
  {
    is: (root) => sections.some((section) => areFacts(root[section])),
    name: 'facts',
    hint: 'Give it beside the document that it is about: recto convert DOCUMENT --with FILE',
  },
  {
    is: ({ cv }) => isObject(cv) && ('name' in cv || isObject(cv['sections'])),
    name: 'RenderCV',
    hint: convertIt,
  },
  {
    is: ({ content }) => isObject(content) && hasSection(content),
    name: 'YAMLResume',
    hint: convertIt,
  },
  {
    is: ({ sections: parts, metadata, basics, work }) =>
      isObject(parts) && (isObject(metadata) || isObject(basics)) && !work,
    name: 'Reactive Resume',
    hint: convertIt,
  },
  {
    is: ({ meta, employment, work, basics }) =>
      (isObject(meta) && /^FRESH/i.test(String(meta['format']))) ||
      (isObject(employment) && Array.isArray(employment['history']) && !work && !basics),
    name: 'FRESH',
    hint: convertIt,
  },
  {
    is: ({ basics }) => isObject(basics) && ('karma' in basics || 'locationAsString' in basics),
    name: 'gitconnected',
    hint: 'Themes do not show the extra properties. The messages below list them.',
    isNear: true,
  },
];

/** Recognise a value in another format than JSON Resume; a near match is only a warning. */
export function foreignFormat(value: unknown): Message | undefined {
  const said = recognized(value);
  return said && { ruleId: 'foreign-format', severity: 'error', pointer: '', ...said };
}

function recognized(value: unknown): (Pick<Message, 'reason' | 'hint'> & Partial<Message>) | undefined {
  if (typeof value === 'string' && objectIn(value))
    return {
      reason: 'This is a string that contains JSON, not an object: it was encoded twice.',
      hint: 'Keep what is inside the outer quotes, and remove the backslashes.',
    };
  if (!isObject(value)) return undefined;
  const known = shapes.find(({ is }) => is(value));
  if (known?.isNear)
    return {
      severity: 'warning',
      reason: `This is JSON Resume as ${known.name} writes it, with extra properties.`,
      hint: known.hint,
    };
  if (known) return { reason: `This is a ${known.name} file, not JSON Resume.`, hint: known.hint };
  if (hasSection(value) || Object.keys(value).some((key) => oldNames.has(key) || synonyms.has(key)))
    return undefined;
  const wrapper = wrapperOf(value);
  if (wrapper !== undefined)
    return {
      reason: `The resume is inside another object, under ${JSON.stringify(wrapper)}.`,
      hint: `Move what is under ${JSON.stringify(wrapper)} to the top level of the file.`,
    };
  if (Object.keys(value).every((key) => key === '$schema' || key === 'meta')) return undefined;
  return {
    reason: 'This file has no JSON Resume sections.',
    hint: `A resume has ${sections.slice(0, 4).join(', ')} and so on at the top level.`,
  };
}
