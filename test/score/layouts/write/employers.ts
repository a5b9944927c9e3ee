import type { EntryOf } from '../layout.ts';

/** An employer and the roles held there one after the other, in one place. */
export interface Employer {
  readonly name: string | undefined;
  readonly location: string | undefined;
  readonly roles: readonly EntryOf<'work'>[];
}

/** Group the jobs that follow one another at the same employer and place. */
export function employers(work: readonly EntryOf<'work'>[] = []): readonly Employer[] {
  const groups: {
    name: string | undefined;
    location: string | undefined;
    roles: EntryOf<'work'>[];
  }[] = [];
  for (const role of work) {
    const last = groups.at(-1);
    if (last && last.name === role.name && last.location === role.location) last.roles.push(role);
    else groups.push({ name: role.name, location: role.location, roles: [role] });
  }
  return groups;
}
