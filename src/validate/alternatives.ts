import type { ErrorObject as Complaint } from 'ajv';

/** The schema keywords that add their own complaint to those of the schemas inside them. */
const choices = ['anyOf', 'oneOf', 'contains'];

/** A complaint and the schema path that tells its branch: of the last choice that it came through, or its own. */
type Settled = Complaint & { readonly via: string | undefined };

/**
 * Take the noise out of ajv's complaints: a choice between schemas is reported once, not once per branch.
 * Where the value plainly means one branch (the others want another type or constant), only that branch is reported.
 */
export function alternatives(complaints: readonly Complaint[]): readonly Complaint[] {
  const kept: Settled[] = [];
  for (const complaint of complaints) {
    if (complaint.keyword === 'if' || complaint.propertyName !== undefined) continue;
    if (!choices.includes(complaint.keyword)) {
      kept.push({ ...complaint, via: complaint.schemaPath });
      continue;
    }
    const start = firstInside(kept, complaint);
    const inside = kept.splice(start);
    kept.push(...settle(complaint, inside).map((one) => ({ ...one, via: complaint.schemaPath })));
  }
  return kept;
}

/** The paths under which the branches of a choice complain, by branch. */
function branchPaths({ schemaPath, schema }: Complaint): readonly (readonly string[])[] {
  if (!Array.isArray(schema)) return [[`${schemaPath}/`]];
  return schema.map((branch: { $ref?: unknown } | boolean, index) => {
    const own = `${schemaPath}/${index}/`;
    return typeof branch === 'object' && typeof branch.$ref === 'string' ? [own, `${branch.$ref}/`] : [own];
  });
}

/** Where the branches' complaints begin: ajv reports them in one run, right before the choice's own. */
function firstInside(kept: readonly Settled[], choice: Complaint): number {
  const { instancePath: here, schemaPath: own } = choice;
  const parent = own.slice(0, own.lastIndexOf('/') + 1);
  const paths = [`${own}/`, ...branchPaths(choice).flat()];
  // Only complaints of the same value tell: a recursive $ref starts a schema path of its own at '#'.
  const beside = ({ instancePath, via = '' }: Settled) =>
    instancePath === here && via.startsWith(parent) && !paths.some((path) => via.startsWith(path));
  const outside = (one: Settled) => !`${one.instancePath}/`.startsWith(`${here}/`) || beside(one);
  let start = kept.length;
  while (start > 0 && !outside(kept[start - 1]!)) start -= 1;
  return start;
}

function settle(choice: Complaint, inside: readonly Settled[]): readonly Complaint[] {
  if (choice.keyword === 'contains' || choice.params['passingSchemas']) return [choice];
  const here = inside.filter(({ instancePath }) => instancePath === choice.instancePath);
  const all = (keyword: string) =>
    inside.length > 0 && inside.every((one) => one.keyword === keyword && here.includes(one));
  if (all('type')) {
    const type = [...new Set(inside.flatMap(({ params }) => params['type']))];
    return [{ ...choice, keyword: 'type', params: { type } }];
  }
  if (all('const')) {
    const allowedValues = inside.map(({ params }) => params['allowedValue']);
    return [{ ...choice, keyword: 'enum', params: { allowedValues } }];
  }
  const meant = byBranch(choice, inside).filter(
    (branch) =>
      !branch.some(
        ({ keyword, instancePath }) =>
          keyword === 'const' || (keyword === 'type' && instancePath === choice.instancePath),
      ),
  );
  if (meant.length === 1 && meant[0]!.length > 0) return meant[0]!;
  return [
    { ...choice, params: { ...choice.params, forms: [...new Set(here.map(({ message }) => message))] } },
  ];
}

/** The complaints of each branch; those of a recursive $ref tell no branch, and go to the one that has no other. */
function byBranch(choice: Complaint, inside: readonly Settled[]): readonly (readonly Complaint[])[] {
  const paths = branchPaths(choice);
  const of = ({ via = '' }: Settled) => paths.findIndex((own) => own.some((path) => via.startsWith(path)));
  const branches = paths.map((_, index) => inside.filter((one) => of(one) === index));
  const silent = branches.filter((branch) => branch.length === 0);
  return silent.length === 1
    ? branches.map((branch) => (branch === silent[0] ? inside.filter((one) => of(one) < 0) : branch))
    : branches;
}
