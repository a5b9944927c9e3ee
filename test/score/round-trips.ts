import type { Document } from './document.ts';
import { layouts, type LayoutGroup } from './layouts/index.ts';
import { people } from './people.ts';
import { visible } from './visible.ts';

/** Write every person in every layout of a group; the truth is what the layout shows of the person. */
export function roundTrips(group: LayoutGroup): readonly Document[] {
  return Object.entries(layouts[group]).flatMap(([name, layout]) =>
    Object.entries(people).map(([person, resume]) => ({
      group: name,
      name: person,
      text: layout(resume),
      truth: visible(resume, layout),
    })),
  );
}
