import { beforeEach, expect, test, vi } from 'vitest';

import { GoalsPaperRoom } from './paper.svelte';
import { GoalsBinRoom, GoalsRoom } from './goals.svelte';
import { lookOf, nextOf } from './saying';

type Sent = { readonly name: string; readonly input: Record<string, unknown> };
let sent: Sent[] = [];
let answers: Record<string, (input: never) => unknown> = {};

vi.mock('../../../ipc/send', () => ({
  refused: (reason: unknown) => reason,
  send: async (name: string, input: Record<string, unknown>) => {
    sent.push({ name, input: structuredClone(input) });
    return answers[name]?.(input as never);
  },
}));

const step = (words: string, done: string | null) => ({ id: words, words, done });
const goal = { id: 'goal', steps: [step('one', '2026-11-20'), step('two', null), step('three', null)] };
const line = {
  id: 'goal',
  kind: 'general',
  state: 'active',
  words: 'Sing',
  next: 'two',
  has_steps: true,
  review: '2026-12-06',
  look: false,
} as const;
const NOW = '2026-11-22T14:00:00+00:00';

beforeEach(() => {
  sent = [];
  answers = {
    desk_look: () => ({ now: NOW }),
    goals_list: () => ({ active: [line], later: [], ended: [], removed: 0, scaling: true }),
    goal_get: () => ({ goal }),
    goals_bin: () => ({ removed: [] }),
    goal_remove_for_good: () => ({ removed: [] }),
  };
});

test('the next step is done today, and Undo keeps the goal as it was', async () => {
  const room = new GoalsRoom();
  await room.load();
  const undo = await room.did(line);
  const kept = () => sent.filter(({ name }) => name === 'goal_save').at(-1)?.input['steps'];
  expect(kept()).toEqual([step('one', '2026-11-20'), step('two', '2026-11-22'), step('three', null)]);
  expect(await undo?.()).toBeNull();
  expect(kept()).toEqual(goal.steps);
});

test('a goal says its next step, that it has none yet, or that all are done', () => {
  expect(nextOf(line)).toBe('Next step: two');
  expect(nextOf({ ...line, next: null })).toBe('All its steps are done.');
  expect(nextOf({ ...line, next: null, has_steps: false })).toContain('No steps yet.');
});

test('a day that has come is no day that is late', () => {
  expect(lookOf(line, NOW)).toBe('Look at it again on 6 December');
  expect(lookOf({ ...line, look: true }, NOW)).toBe('You can look at it again now.');
  expect(lookOf({ ...line, review: null }, NOW)).toBe('');
});

test('pages that a later choice has overtaken are dropped', async () => {
  const waiting: ((pages: unknown) => void)[] = [];
  answers.goals_pages = () => new Promise((answer) => waiting.push(answer));
  const room = new GoalsPaperRoom();
  const opened = room.open();
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  const made = room.make({ what: 'blank', large: true });
  waiting[1]?.({ pages: ['blank'], words: [] });
  await made;
  waiting[0]?.({ pages: ['plan'], words: [] });
  await opened;
  expect(room.pages?.pages).toEqual(['blank']);
  expect(sent.at(-1)?.input).toEqual({ what: 'blank', large_print: true });
  expect(room.compares).toBe(true);
});

test('one that came back can go to the bin again, and one goes for good', async () => {
  const room = new GoalsBinRoom();
  await room.load();
  expect(await room.restore('goal')).toBe(true);
  await room.putBack('goal');
  expect(await room.remove('goal')).toBe(true);
  expect(sent.map(({ name }) => name)).toEqual([
    'goals_bin',
    'goal_restore',
    'goals_bin',
    'goal_remove',
    'goals_bin',
    'goal_remove_for_good',
  ]);
});
