import { type Message, message } from './rules.ts';
import { placesOf, type Provenance } from './walk.ts';

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
        ? `A value in ${name} is uncertain and may be wrong.`
        : `${pointers.length} values in ${name} are uncertain and may be wrong.`,
      {
        hint: `Check ${pointers.length === 1 ? 'it' : 'them'} in the resume.`,
        pointers,
        places: pointers.flatMap((pointer) => placesOf(provenance[pointer]).slice(0, 1)),
      },
    ),
  );
}
