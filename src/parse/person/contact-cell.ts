import { isLanguageName } from '../tokens/language-name.ts';
import { isEmail } from '../../values/email.ts';
import { networkNamed } from '../../values/network.ts';
import { labelRoles } from '../tokens/labels.ts';
import { isClutter } from '../lines/clutter.ts';
import { isDocumentTitle } from '../sections/document-title.ts';
import { readHeading } from '../tokens/heading-words.ts';
import type { Marker } from '../lines/marker.ts';
import { put } from '../lines/facts.ts';
import { clip, factIn, type Line, rangesIn } from '../lines/line.ts';
import { type Phrase, phraseOf } from '../lexicon/phrase.ts';
import { namesInstitution, titleCue } from '../tokens/cues.ts';
import { findEmails, findPhones, findUrls, type Match } from '../tokens/contacts.ts';
import { isStreet, placeLikeness, readPlace } from '../tokens/place.ts';
import { readHandle } from './handle.ts';
import { readLocation } from './location.ts';
import { isName } from '../tokens/person-name.ts';
import { nameBeforeLabel, nameLabelled, readLabel } from './name.ts';
import { nameParts, type PersonDraft } from './person-draft.ts';
import { readAddress } from './address.ts';
import { type ContactCell, trimCell } from './trim-cell.ts';

/** Read one cell: its addresses and numbers; else a profile, the name, the place or the label of the person. */
export function readContactCell(given: ContactCell, draft: PersonDraft, mark: Marker): void {
  const cell = trimCell(given, mark);
  const { line, start, end, roles, label, top } = cell;
  const phrase = phraseOf(line, line.text.slice(start, end));
  const { text } = phrase;
  if (text === '' || roles.includes('personal')) return;
  if (roles.includes('languages')) return void draft.languages.push(clip(line, start, end));
  if (roles.includes('interests')) return void draft.interests.push(clip(line, start, end));
  if (isClutter(phrase)) return mark('decoration', line, start, end);
  if (draft.roles.name?.[0]?.value.toLowerCase() === text.toLowerCase())
    return mark('repeated', line, start, end);
  if (top && isDocumentTitle(phrase)) return mark('heading', line, start, end);
  if (!label && text.split(/,\s*/).every((word) => isLanguageName(phraseOf(line, word))))
    return void draft.languages.push(clip(line, start, end));
  if (isHome(cell, draft)) return readLocation(line, start, end, draft.roles, draft.home?.town !== undefined);
  if (readTokens(cell, text, draft, mark) || readHandle(cell, text, draft)) return;
  // What heads or labels something else is not a value, whatever is where one would: "Permis B, véhicule personnel".
  if (!label && (isHeadingOrLabel(phrase) || isPersonal(phrase))) return;
  const { roles: person } = draft;
  const parted = top && !label ? nameBeforeLabel(phrase) : undefined;
  const part = nameParts.find((role) => roles.includes(role));
  if (part) nameLabelled(factIn(line, start, end), part, draft);
  else if (roles.includes('title') && !person.label) put(person, 'label', factIn(line, start, end));
  else if (roles.includes('place') && !readPlace(phrase) && isStreet(phrase))
    put(person, 'address', factIn(line, start, end));
  else if (roles.includes('place') && !draft.home) readLocation(line, start, end, person);
  else if (!label && !person.address && !person.city && text.length < 60 && isStreet(phrase))
    put(person, 'address', factIn(line, start, end));
  else if (top && !person.name && (parted || isName(phrase))) {
    put(person, 'name', factIn(line, start, parted ? start + parted.length : end));
    if (parted) readContactCell({ ...cell, start: start + parted.behind }, draft, mark);
  } else if (
    top &&
    !label &&
    !person.label &&
    (person.name
      ? saysWhat(phrase, draft, isSetApart(cell) || isKnownHome(line, draft))
      : titleCue(phrase) > 1.5 && text.length < 60)
  )
    readLabel(line, start, end, person, mark);
}

const isHeadingOrLabel = (phrase: Phrase) =>
  readHeading(phrase) !== undefined || labelRoles(phrase).length > 0;

/** Tell whether a cell holds where the person lives. */
const isHome = ({ line, start, end }: ContactCell, { home }: PersonDraft) =>
  home !== undefined && home.line === line && home.start >= start && home.start < end;

/** It has its line for itself, or is the strong beginning of it. */
const isSetApart = ({ line, start, end }: ContactCell) =>
  start === 0 && (end === line.text.length || end === line.strong);

/** Where the person lives is said elsewhere, or as a whole: "Goldsmith · Paris, France", not "Bath | Somerset | UK". */
const isKnownHome = (line: Line, { home }: PersonDraft) =>
  home !== undefined && (home.line !== line || line.text.slice(home.start, home.end).includes(','));

/** What the person is: a title, or what is right beside or below the name and is shaped as one. */
function saysWhat(phrase: Phrase, { nearName }: PersonDraft, alone: boolean): boolean {
  const { text } = phrase;
  if (text.length >= 90 || /^\d/.test(text) || networkNamed(text)) return false;
  // Without a word for what people are, at least two words unless it stands alone or it is known where they live, and
  // none that heads or labels something.
  const may =
    (/ /.test(text) || (alone && /\p{Ll}/u.test(text))) &&
    !/^\p{Ll}|(?:19|20)\d\d/u.test(text) &&
    // "A – 56 / A, Near Rose Farm" is an address.
    !/\d/.test(text.slice(0, Math.max(0, text.lastIndexOf(',')))) &&
    // The last word may: "Intégrateur web".
    ![text, ...text.split(/[\s,]+/).slice(0, -1)].some((words) => isHeadingOrLabel(phraseOf(phrase, words)));
  return titleCue(phrase) > 0.5 || (nearName && may && !namesInstitution(phrase));
}

/** Tell whether the first of several parts is a fact of the person that no field holds. */
const isPersonal = (phrase: Phrase) =>
  phrase.text.includes(', ') &&
  labelRoles(phraseOf(phrase, phrase.text.split(', ')[0] as string)).includes('personal');

/** Read e-mail addresses, links, web addresses and phone numbers; tells whether there were any. */
function readTokens(cell: ContactCell, text: string, draft: PersonDraft, mark: Marker): boolean {
  const { line, start, end, label, roles } = cell;
  const links = line.links.filter((link) => link.start >= start && link.end <= end);
  for (const { target, range: place, start: from, end: to } of links) {
    if (!/[@./]/.test(line.text.slice(from, to))) mark('label', line, from, to);
    const mail = target.replace(/^mailto:/i, '');
    if (isEmail(mail) && !draft.roles.email && !text.includes('@'))
      put(draft.roles, 'email', { value: mail, ranges: [place] });
    else if (/^tel:/i.test(target)) {
      const phone = target.slice(4).replaceAll('%20', ' ').trim();
      if (phone && !draft.roles.phone && findPhones(text).length === 0)
        put(draft.roles, 'phone', { value: phone, ranges: [place] });
    } else if (!/^mailto:/i.test(target)) readAddress(target, [place], label, draft);
  }
  const emails = findEmails(text);
  /** The same number or address may be at the top, and again below a heading. */
  const take = (role: 'email' | 'phone', match: Match) => {
    const [from, to] = [start + match.start, start + match.end];
    const isAgain = draft.roles[role]?.some(({ value }) => plain(value) === plain(match.text));
    if (isAgain) mark('repeated', line, from, to);
    else put(draft.roles, role, factIn(line, from, to, match.text));
  };
  for (const match of emails) if (isEmail(match.text)) take('email', match);
  const rest = blanked(text, emails);
  const urls = findUrls(rest, true);
  for (const match of urls) {
    const places = rangesIn(line, start + match.start, start + match.end);
    readAddress(match.text, places, label, draft, { line, at: start + match.start });
  }
  const phones = roles.includes('place') ? [] : findPhones(blanked(rest, urls));
  for (const match of phones) take('phone', match);
  const tokens = [...emails, ...urls, ...phones].sort((a, b) => a.start - b.start);
  if (tokens.length > 0 && links.length === 0) readAround(cell, text, tokens, draft, mark);
  return links.length + tokens.length > 0;
}

const plain = (text: string) => text.toLowerCase().replace(/[\s()./-]/g, '');

/** Blank what was read already. */
const blanked = (text: string, found: readonly Match[]) =>
  found.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );

/** "Ada Quill, ada@quill.example, +44 20 7946 0000, York": the name and the place are around what else there is. */
function readAround(
  cell: ContactCell,
  text: string,
  tokens: readonly { readonly start: number; readonly end: number }[],
  draft: PersonDraft,
  mark: Marker,
): void {
  const { line, start, top } = cell;
  const { roles: person } = draft;
  const isPlace = (from: number, to: number) =>
    !draft.home && !person.city && placeLikeness(phraseOf(line, line.text.slice(from, to))) >= 0.4;
  // "Pune, Maharashtra - Email me on Indeed: …": what comes first may be where the person lives.
  const [sure = '', lead = ''] = /^\s*(\S.{1,60}?)\s+[-–—|]\s/u.exec(text.slice(0, tokens[0]?.start)) ?? [];
  const from = start + sure.indexOf(lead);
  if (sure && (person.name || !isName(phraseOf(line, lead))) && isPlace(from, from + lead.length))
    readLocation(line, from, from + lead.length, person);
  const first = /^(.{2,60}?)(?:\s*[,:]\s|\s+-\s|(?<=\s\S+)\s)\s*$/u.exec(
    text.slice(0, tokens[0]?.start),
  )?.[1];
  if (top && first && !person.name && isName(phraseOf(line, first)))
    readContactCell({ ...cell, end: start + first.length }, draft, mark);
  const last = tokens.at(-1)?.end ?? 0;
  const [, sign = '', place = ''] = /^(\s*,\s+|\s+-\s+|\s{2,})(\S.{1,60})$/u.exec(text.slice(last)) ?? [];
  if (place && isPlace(start + last + sign.length, start + text.length))
    readLocation(line, start + last + sign.length, start + text.length, person);
}
