import type { Fact } from '../parse/vocabulary.ts';
import { problemOf } from '../values/problem-of.ts';
import type { Table } from './mapping.ts';
import type { EffectiveRule } from './override.ts';
import { mapping } from './tables.ts';

/** A function of the caller that computes the facts of a field. */
export type Computing = Extract<EffectiveRule, (...input: never) => unknown>;

/**
 * Let a function of the caller give only what its field can hold, so that the resume is valid whatever it does.
 * @param refuse is told what is wrong with a result that is left out
 */
export function checkComputed(
  rule: Computing,
  section: string,
  field: string,
  refuse: (reason: string) => void,
): Computing {
  const own = (mapping as unknown as Record<string, Table>)[section]?.[field];
  const isList = own !== undefined && ('each' in own || 'entries' in own);
  return (facts) => {
    const given = rule(facts);
    if (given === undefined) return undefined;
    const all = [given].flat();
    const problem = isList || all.length < 2 ? problemIn(all, field) : 'one fact';
    if (problem === undefined) return isList ? all : all[0];
    refuse(`The function gives something that is not ${problem}.`);
    return undefined;
  };
}

const isRange = (range: unknown) =>
  Array.isArray(range) &&
  range.length === 2 &&
  range.every(Number.isInteger) &&
  range[0] >= 0 &&
  range[0] < range[1];

/** Say what facts should be for their field; undefined if they are. */
function problemIn(facts: readonly Fact<string>[], field: string): string | undefined {
  for (const fact of facts) {
    if (typeof fact?.value !== 'string' || !Array.isArray(fact.ranges) || !fact.ranges.every(isRange))
      return 'a fact with a value and its ranges';
    const problem = problemOf(field, fact.value);
    if (problem) return problem;
  }
  return undefined;
}
