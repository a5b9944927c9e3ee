import type { Fact } from '../parse/vocabulary.ts';
import { problemOf } from '../values/problem-of.ts';
import type { Table } from './mapping.ts';
import type { EffectiveRule } from './override.ts';
import { mapping } from './tables.ts';

/** A function of the caller that computes the facts of a field. */
export type Computing = Extract<EffectiveRule, (...input: never) => unknown>;

/**
 * Let a function of the caller give only what its field can hold, so that the resume is valid whatever it does.
 * @param length that of the document, in UTF-16 code units
 * @param refuse is told what is wrong with a result that is left out
 */
export function checkComputed(
  rule: Computing,
  section: string,
  field: string,
  length: number,
  refuse: (reason: string) => void,
): Computing {
  const own = (mapping as unknown as Record<string, Table>)[section]?.[field];
  const isList = own !== undefined && ('each' in own || 'entries' in own);
  return (facts) => {
    const given = rule(facts);
    if (given === undefined) return undefined;
    const all = [given].flat();
    const problem = isList || all.length < 2 ? problemIn(all, field, length) : 'one fact';
    if (problem === undefined) return isList ? all : all[0];
    refuse(`The function gives something that is not ${problem}.`);
    return undefined;
  };
}

const isRange = (range: unknown, length: number) =>
  Array.isArray(range) &&
  range.length === 2 &&
  range.every(Number.isInteger) &&
  range[0] >= 0 &&
  range[0] < range[1] &&
  range[1] <= length;

/** Say what facts should be for their field; undefined if they are. */
function problemIn(facts: readonly Fact<string>[], field: string, length: number): string | undefined {
  for (const fact of facts) {
    if (typeof fact?.value !== 'string' || !Array.isArray(fact.ranges))
      return 'a fact with a value and its ranges';
    if (!fact.ranges.every((range) => isRange(range, length)))
      return `a fact whose ranges are places in the document, [start, end] from 0 to ${length}`;
    const problem = problemOf(field, fact.value);
    if (problem) return problem;
  }
  return undefined;
}
