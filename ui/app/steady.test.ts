import { describe, expect, it } from 'vitest';

import { Guard, GUARD_MS } from './steady';

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

  it('waits a third to two thirds of a second, no more', () => {
    expect(GUARD_MS).toBeGreaterThanOrEqual(300);
    expect(GUARD_MS).toBeLessThanOrEqual(600);
  });
});
