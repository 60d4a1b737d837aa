import { describe, expect, it } from 'vitest';

import { idleLimit, idleStep, WARNING_MS } from './idle.svelte';

describe('the lock by itself', () => {
  it('comes after five minutes where others use the computer, and after fifteen otherwise', () => {
    expect(idleLimit(true, null)).toBe(5 * 60_000);
    expect(idleLimit(false, null)).toBe(15 * 60_000);
    expect(idleLimit(null, null)).toBe(15 * 60_000);
  });

  it('comes when the person chose', () => {
    expect(idleLimit(true, 60)).toBe(60 * 60_000);
    expect(idleLimit(false, 2)).toBe(2 * 60_000);
  });

  it('is said a minute ahead', () => {
    const limit = idleLimit(true, null);
    expect(idleStep(limit - WARNING_MS - 1, limit)).toBe('stay');
    expect(idleStep(limit - WARNING_MS, limit)).toBe('warn');
    expect(idleStep(limit, limit)).toBe('lock');
  });
});
