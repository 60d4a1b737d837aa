import { beforeEach, expect, test, vi } from 'vitest';

import type { Locking } from './bindings';
import { guard, keepLocking, loadLocking, locking } from './locking.svelte';

let kept: Locking;
const guarded: unknown[] = [];

vi.mock('./send', () => ({
  send: async (name: string, input: never) => {
    if (name === 'locking_get') return kept;
    if (name === 'locking_save') return (kept = input);
    guarded.push(input);
    return { can_be_unpictured: true };
  },
}));

beforeEach(async () => {
  kept = { minutes: null, shift: false, unpictured: false };
  guarded.length = 0;
  await loadLocking();
});

test('the window stays in pictures of the screen until the person chooses otherwise', async () => {
  await guard(true);
  expect(guarded).toEqual([
    { covered: false, unpictured: false },
    { covered: true, unpictured: false },
  ]);
});

test('chosen once, it holds for every guard until it is taken back', async () => {
  await keepLocking({ unpictured: true });
  await guard(true);
  await keepLocking({ unpictured: false });
  expect(guarded.slice(1)).toEqual([
    { covered: false, unpictured: true },
    { covered: true, unpictured: true },
    { covered: false, unpictured: false },
  ]);
  expect(locking.now.unpictured).toBe(false);
});
