import { expect, it } from 'vitest';
import { lint } from '../../src/lint/index.ts';

it.each([
  [3, '3 jobs have no end date: work[0], work[1], work[2].'],
  [4, '4 jobs have no end date: work[0], work[1], work[2], work[3].'],
  [5, '5 jobs have no end date: work[0], work[1], work[2], work[3], ….'],
])('%d jobs without an end are named, four at most', (count, reason) => {
  const work = Array.from({ length: count }, (_, at) => ({ name: `${at}`, startDate: `${2020 - at}` }));
  const said = lint({ work }).messages.filter(({ ruleId }) => ruleId === 'open-jobs');
  expect(said.map((message) => message.reason)).toEqual([reason]);
});
