const stacks = {
  serif:
    'Charter,"Bitstream Charter","Iowan Old Style","Sitka Text",Cambria,"Noto Serif","Liberation Serif",serif',
  sans: '"Avenir Next",Avenir,"Segoe UI","Source Sans 3","Noto Sans",system-ui,sans-serif',
  mono: 'ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace',
} as const;

const generic = /^(?:ui-)?(?:serif|sans-serif|monospace|rounded)$|^system-ui$/;
const family = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,60}$/u;

/**
 * Read a font: the name of a stack, or families of one's own in a row; undefined if a family is not a plain name.
 * @example readFont('Inter, sans-serif') // '"Inter",sans-serif'
 */
export function readFont(given: unknown): string | undefined {
  if (given === 'serif' || given === 'sans' || given === 'mono') return stacks[given];
  const list =
    typeof given === 'string'
      ? given.split(',')
      : Array.isArray(given)
        ? Object.values(given).map(String)
        : [];
  const families = list.map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));
  if (!families.length || !families.every((name) => family.test(name))) return undefined;
  const written = families.map((name) => (generic.test(name) ? name : `"${name}"`));
  return generic.test(families.at(-1) ?? '') ? written.join() : `${written.join()},${stacks.serif}`;
}
