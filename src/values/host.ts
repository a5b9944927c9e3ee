import { isIsoCountry } from './country.ts';
import { networkOf } from './network.ts';

/** Top-level domains that people have pages on, except those of countries. */
const endings = new Set(
  'academy agency ai app art ac band bio biz blog build business careers cc cloud club co codes coffee com community company consulting cv design dev digital directory earth edu education eco email engineer engineering es eu events example expert family film finance fitness fm foundation fun fyi games garden global gov group guide guru health hosting house info ink int international invalid io jobs kitchen land law legal life link live localhost london ltd lol marketing mba me media mil mobi money moe museum name net network news nyc one online org page partners paris photo photography photos pics plus press pro productions pub rocks run school science services sh site social software solutions space store studio support systems team tech technology test tips today tools top training tv uk university ventures vip website wien wiki work works world wtf xyz berlin hamburg koeln zone'.split(
    ' ',
  ),
);
/** Files, libraries and degrees that are named as hosts are. */
const others =
  /^(?:(?:readme|changelog|contributing|license|notes|index|main|setup)\.(?:md|py|rs|sh)|(?:asp|ado|vb|ml|paint)\.net|(?:socket|draw)\.io|[bm]\.(?:com|tech|ed|sc))$/i;

/**
 * Tell whether a word with dots can be a host: it has an ending that hosts have, and is not a file, library or abbreviation.
 * @example isHost('anna.example.com') // true
 * @example isHost('three.js') // false
 */
export function isHost(text: string): boolean {
  const labels = text.split('.');
  const end = labels.at(-1) as string;
  if (!endings.has(end.toLowerCase()) && !isIsoCountry(end.toUpperCase())) return false;
  // "e.g." and "z.B." are abbreviations; networks have the shortest names.
  return networkOf(text) !== undefined || (!others.test(text) && labels.some((label) => label.length > 2));
}
