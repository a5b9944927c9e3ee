import { describe, expect, it } from 'vitest';
import { beginHistory, record, redo, undo } from '../../src/app/history.ts';

const steps = (...states: readonly number[]) =>
  states.slice(1).reduce(record<number>, beginHistory(states[0] ?? 0));

describe('a history', () => {
  it('begins with nothing to undo or redo', () => {
    const history = beginHistory('a');
    expect(history).toEqual({ past: [], present: 'a', future: [] });
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
  });

  it('goes back and forward a state at a time', () => {
    const history = steps(1, 2, 3);
    expect(undo(history)).toEqual({ past: [1], present: 2, future: [3] });
    expect(undo(undo(history))).toEqual({ past: [], present: 1, future: [2, 3] });
    expect(redo(undo(undo(history)))).toEqual(undo(history));
    expect(redo(redo(undo(undo(history))))).toEqual(history);
  });

  it('forgets what was undone once something else is done', () => {
    expect(record(undo(steps(1, 2, 3)), 4)).toEqual({ past: [1, 2], present: 4, future: [] });
  });

  it('keeps the last 200 steps', () => {
    const { past, present } = steps(...Array.from({ length: 250 }, (_, index) => index));
    expect([past.length, past[0], past.at(-1), present]).toEqual([200, 49, 248, 249]);
  });

  it('does not change the one it was given', () => {
    const history = Object.freeze(steps(1, 2));
    Object.freeze(history.past);
    undo(record(history, 3));
    expect(history).toEqual({ past: [1], present: 2, future: [] });
  });
});
