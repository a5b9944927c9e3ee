import { organizationCue } from '../tokens/cues.ts';
import type { Block } from './cut.ts';
import type { Slot } from './families.ts';
import type { Feature } from './feature.ts';
import type { Fragment } from './fragment.ts';
import type { Filling } from './slots.ts';

/** What the roles under one company share: the block that names it, whose facts serve them all. */
export interface Grouped {
  readonly block: Block;
  /** The block that names the organisation, where this one does not. */
  readonly group?: Block;
}

/**
 * Find roles that are under one company.
 * A block that names an organisation above its first title, or on its own, lends it to the blocks below that name none;
 * so does a school to its degrees.
 */
export function groupBlocks(blocks: readonly Block[], head: Slot, role: Slot): readonly Grouped[] {
  const grouped: Grouped[] = [];
  let open: Block | undefined;
  blocks.forEach((given, index) => {
    const following = blocks[index + 1];
    const block = open ? below(open, given, head, role) : given;
    const next = following && below(block, following, head, role);
    if (has(block, head)) {
      const heads = isHeadOf(block, next, head, role);
      open = heads || headFirst(block, head, role) ? block : undefined;
      if (!heads)
        grouped.push({ block: isBannerFirst(block) ? withWholeTitle(block, role, isAside) : block });
    } else if (open && has(block, role)) grouped.push({ block, group: open });
    else {
      open = undefined;
      grouped.push({ block });
    }
  });
  return grouped;
}

const has = ({ assignment }: Block, slot: Slot) =>
  assignment.fillings.some((filling) => filling.slot === slot);

const indentOf = ({ features }: Block) => (features[0] as Feature).line.indent;

/** The role of a block is set further in than the name above it. */
const isBannerFirst = ({ features: [first, second], header }: Block) =>
  first !== undefined &&
  second !== undefined &&
  header > 1 &&
  !first.dated &&
  second.line.indent > first.line.indent;

/** A role that is set further in than the name above, which is on a line of its own, without dates. */
function isBelow({ features }: Block, block: Block): boolean {
  const [first, second] = features;
  if (!first || first.dated || first.pieces.dates.length > 0 || block.features[0]?.bullet) return false;
  const indent = indentOf(block);
  return indent > first.line.indent && (second === undefined || second.line.indent === indent);
}

/** The dates of a block hold those of the next, and more. */
function isWithin(block: Block, other: Block): boolean {
  const [outer, inner] = [periodOf(block), periodOf(other)];
  if (!outer || !inner || outer[0] > inner[0] || outer[1] < inner[1]) return false;
  return outer[0] < inner[0] || outer[1] > inner[1];
}

/** A block as a role of the organisation that another names, where it is below that one. */
function below(banner: Block, block: Block, head: Slot, role: Slot): Block {
  if (isBelow(banner, block)) return withWholeTitle(block, role, ({ slot }) => slot === head);
  const isWeak = ({ slot, from }: Filling) =>
    slot === head && organizationCue(block.fragments[from] as Fragment) <= weak;
  return isWithin(banner, block) ? withWholeTitle(block, role, isWeak) : block;
}

/** What no word tells to be an organisation. */
const weak = 0.8;

/** What fills no slot of its own below a banner. */
const isAside = ({ slot }: Filling) => slot === 'about' || slot === 'rest';

/** "Head Baker, Night Shift" below the banner of a firm is a title as a whole, where what a comma parts from it may be part of it. */
function withWholeTitle(block: Block, role: Slot, isPart: (other: Filling) => boolean): Block {
  const { assignment, fragments } = block;
  const at = assignment.fillings.findIndex(({ slot }) => slot === role);
  const [title, other] = [assignment.fillings[at], assignment.fillings[at + 1]];
  if (!title || !other || !isPart(other)) return block;
  const { line, joint } = fragments[other.from] as Fragment;
  if (joint !== 'comma' || line !== (fragments[title.from] as Fragment).line) return block;
  const fillings = assignment.fillings.toSpliced(at, 2, { ...title, to: other.to });
  return { ...block, assignment: { ...assignment, fillings } };
}

/** A block of nothing but an organisation, whose dates hold those of the role below, is not an entry of its own. */
function isHeadOf(block: Block, next: Block | undefined, head: Slot, roleSlot: Slot): boolean {
  if (!next || has(block, roleSlot) || block.features.length > block.header) return false;
  if (has(next, head) || !has(next, roleSlot)) return false;
  const period = periodOf(block);
  const role = periodOf(next);
  return !period || !role || (period[0] <= role[0] && period[1] >= role[1]);
}

/** First and last date of a header, as text that sorts; an open end is after all others. */
function periodOf({ features, header }: Block): readonly [string, string] | undefined {
  const date = features.slice(0, header).flatMap(({ pieces }) => pieces.dates)[0];
  const first = date?.from ?? date?.to;
  if (!date || !first) return undefined;
  return [first.value.slice(0, 4), date.open ? '9999' : (date.to ?? first).value.slice(0, 4)];
}

/** The organisation is on a line of its own above the title: what is below it may continue under it. */
function headFirst({ assignment, fragments }: Block, head: Slot, role: Slot): boolean {
  const line = (slot: Slot) => {
    const filling = assignment.fillings.find((found) => found.slot === slot);
    return filling && (fragments[filling.from] as Fragment).line;
  };
  const [first] = assignment.fillings;
  return first?.slot === head && line(role) !== undefined && line(role) !== line(head);
}
