import { describe, expect, it } from 'vitest';
import { render } from '../../../src/render/html/index.ts';
import { fill, leaves } from './fill.ts';
import { visible } from './visible.ts';

const all = leaves();
const marks = new Map(all.map(({ path, kind }, place) => [path, markOf(kind, path, place)]));
const html = render(fill(({ path }) => marks.get(path)));

function markOf(kind: string, path: string, place: number): string {
  if (kind === 'date') return String(1900 + place);
  if (kind === 'uri' || path === 'basics.image') return `https://mark${place}.example.com`;
  return kind === 'email' ? `mark${place}x@example.com` : `mark${place}x`;
}

describe('every field of the schema', () => {
  it('is one of 71', () => expect(all).toHaveLength(71));

  it.each(all.map(({ path, kind }) => [path, kind]))('%s is shown', (path, kind) => {
    const mark = marks.get(path) ?? '';
    if (path === 'basics.image') expect(html).toContain(`src="${mark}"`);
    else if (kind === 'uri' || path === 'basics.image') expect(html).toContain(`href="${mark}"`);
    else expect(visible(html)).toContain(mark);
  });

  it('is still shown where an address is none', () => {
    const plain = visible(render(fill(({ path }) => marks.get(path)?.replace('https://', ''))));
    const hidden = all.filter(
      ({ path }) =>
        path !== 'basics.image' && !plain.includes(marks.get(path)?.replace('https://', '') ?? '?'),
    );
    expect(hidden).toEqual([]);
  });

  it.each(all.map(({ path }) => [path]))('%s alone renders', (path) => {
    const alone = render(fill((leaf) => (leaf.path === path ? marks.get(path) : '')));
    const sections = alone.match(/<section/g)?.length ?? 0;
    expect(sections).toBe(path.startsWith('basics.') && path !== 'basics.summary' ? 0 : 1);
    expect(alone).toContain(marks.get(path));
  });
});
