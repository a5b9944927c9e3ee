import { expect, it } from 'vitest';
import { makeRow, rowsOf } from '../../src/view/sections/rows.ts';
import { part } from '../../src/view/parts.ts';

const name = (text: string) => part('name', text);
const rows = [
  makeRow(name('Git'), undefined, []),
  makeRow(name('Baking'), part('level', 'good'), []),
  makeRow(name('Knots'), undefined, []),
];
const named = (all: readonly { readonly name?: unknown }[]) =>
  all.map((row) => rows.findIndex((one) => one.name === row.name));

it('names alone share a line behind the others', () => {
  const { pairs, names, order } = rowsOf(rows);
  expect([named(pairs), names.length, order]).toEqual([[1], 2, [1, 0, 2]]);
});

it('but keep their place if they are few among names with a note', () => {
  const { pairs, names, order } = rowsOf(rows.slice(0, 2));
  expect([named(pairs), names.length, order]).toEqual([[0, 1], 0, undefined]);
});
