import { describe, expect, it } from 'vitest';

import { Guard, GUARD_MS, NEAR_PX } from './steady';

describe('the guard of shaking hands', () => {
  it('lets a second press on the same control go by, and takes a later one', () => {
    const guard = new Guard<string>();
    expect(guard.counts('save', 0)).toBe(true);
    expect(guard.counts('save', GUARD_MS - 1)).toBe(false);
    expect(guard.counts('save', GUARD_MS)).toBe(true);
  });

  it('takes a press on another control at once', () => {
    const guard = new Guard<string>();
    expect([guard.counts('save', 0), guard.counts('back', 10), guard.counts('save', 20)]).toEqual([true, true, true]);
  });

  it('lets a press on what came up under the pointer go by, and takes one further off', () => {
    const guard = new Guard<string>();
    expect(guard.counts('remove', 0, { x: 100, y: 100 })).toBe(true);
    expect(guard.counts('for good', 100, { x: 100, y: 100 + NEAR_PX })).toBe(false);
    expect(guard.counts('for good', GUARD_MS, { x: 100, y: 100 })).toBe(true);
    expect(guard.counts('back', GUARD_MS + 10, { x: 101 + NEAR_PX, y: 100 })).toBe(true);
  });

  it('waits a third to two thirds of a second, no more', () => {
    expect(GUARD_MS).toBeGreaterThanOrEqual(300);
    expect(GUARD_MS).toBeLessThanOrEqual(600);
  });
});
