import { type Message, message } from './rules.ts';
import { listed } from '../values/listed.ts';
import { dotForm } from '../values/pointer.ts';
import { placesOf, type Provenance } from './walk.ts';

/** How many values a message names. */
const mostNamed = 6;

/** Values less likely than this are reported as uncertain. */
const doubtful = 0.45;

/** Report uncertain values, in one message per section. */
export function reportDoubts(
  confidence: Readonly<Record<string, number>>,
  provenance: Provenance,
): readonly Message[] {
  const sections = new Map<string, string[]>();
  for (const [pointer, share] of Object.entries(confidence)) {
    if (share >= doubtful) continue;
    const name = pointer.split('/', 2)[1] ?? '';
    const known = sections.get(name);
    if (known) known.push(pointer);
    else sections.set(name, [pointer]);
  }
  return [...sections].map(([name, pointers]) =>
    message(
      'uncertain-value',
      pointers.length === 1
        ? `${dotForm(pointers[0] as string)} is uncertain and may be wrong.`
        : `${pointers.length} values in ${name} are uncertain and may be wrong: ${named(pointers)}.`,
      {
        hint: `Check ${pointers.length === 1 ? 'it' : 'them'} in the resume.`,
        pointers,
        places: pointers.flatMap((pointer) => placesOf(provenance[pointer]).slice(0, 1)),
      },
    ),
  );
}

function named(pointers: readonly string[]): string {
  const names = pointers.map(dotForm);
  const more = names.length - mostNamed;
  return listed(more > 1 ? [...names.slice(0, mostNamed), `${more} more`] : names);
}
