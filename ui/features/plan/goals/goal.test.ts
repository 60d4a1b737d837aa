import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Goal, GoalPage } from '../../../ipc/bindings';
import { GoalRoom } from './goal.svelte';

type Sent = { readonly name: string; readonly input: Goal };
let sent: Sent[] = [];
let given = 0;
let answers: Record<string, (input: never) => unknown> = {};

vi.mock('../../../ipc/send', () => ({
  refused: (reason: unknown) => reason,
  send: async (name: string, input: Goal) => {
    sent.push({ name, input: structuredClone(input) });
    return answers[name]?.(input as never);
  },
}));

const blank = {
  id: 'goal',
  kind: 'general',
  words: '',
  why: '',
  review: null,
  steps: [],
  tries: [null, null, null],
} as unknown as Goal;
const page = (goal: Goal, saved: boolean, state = 'active'): GoalPage =>
  ({ goal, saved, line: { id: goal.id, state }, later: null, next_session: null }) as unknown as GoalPage;

/** As the core does: steps without an id are given one. */
const keep = (goal: Goal): GoalPage => {
  const steps = goal.steps.map((step) => ({ ...step, id: step.id || `step-${(given += 1)}` }));
  return page({ ...goal, steps }, true);
};

const saves = (): Goal[] => sent.filter(({ name }) => name === 'goal_save').map(({ input }) => input);
const rest = (): Promise<unknown> => vi.advanceTimersByTimeAsync(2000);

let room: GoalRoom;

beforeEach(async () => {
  vi.useFakeTimers();
  sent = [];
  given = 0;
  answers = {
    desk_look: () => ({ now: '2026-11-22T14:00:00+00:00' }),
    goal_start: () => page(blank, false),
    goal_save: keep,
    goal_go: ({ state }: { state: string }) => page(blank, true, state),
    goal_review: () => page({ ...blank, words: 'Stand at the gate' }, true),
  };
  room = new GoalRoom();
  await room.load(null);
});

afterEach(async () => {
  await room.autosave.forget();
  vi.useRealTimers();
});

describe('a goal while it is written', () => {
  test('is kept once it has words, and not before', async () => {
    room.change({ why: 'The music' });
    await rest();
    expect(saves()).toEqual([]);
    room.change({ words: 'Sing' });
    await rest();
    expect(saves()[0]).toMatchObject({ words: 'Sing', why: 'The music' });
  });

  test('keeps its words until there are others', async () => {
    room.change({ words: 'Sing' });
    await rest();
    room.change({ words: '' });
    await rest();
    expect(saves().at(-1)?.words).toBe('Sing');
    expect(room.draft?.words).toBe('');
  });

  test('gives each new step the id that it was given, so that none is doubled', async () => {
    room.change({ words: 'Sing' });
    room.add('Find the book');
    room.add('Hum one song');
    await rest();
    room.change({ why: 'The music' });
    await rest();
    expect(saves().at(-1)?.steps.map(({ id }) => id)).toEqual(['step-1', 'step-2']);
  });

  test('leaves a step without words on the page and does not keep it', async () => {
    room.change({ words: 'Sing' });
    room.add('Find the book');
    room.add('Hum one song');
    await rest();
    const first = room.steps[0];
    if (first) room.write(first, ' ');
    await rest();
    expect(saves().at(-1)?.steps.map(({ words }) => words)).toEqual(['Hum one song']);
    expect(room.steps.map(({ id }) => id)).toEqual(['step-1', 'step-2']);
  });

  test('ticks a step with the day of today, and the next one leads', async () => {
    room.change({ words: 'Sing' });
    room.add('Find the book');
    room.add('Hum one song');
    const first = room.steps[0];
    if (first) await room.tick(first, true);
    expect(saves().at(-1)?.steps[0]?.done).toBe('2026-11-22');
    expect(room.next?.words).toBe('Hum one song');
  });

  test('moves a step, takes it out, and puts it back where it was', async () => {
    room.change({ words: 'Sing' });
    for (const words of ['one', 'two', 'three']) room.add(words);
    const order = (): string[] => room.steps.map(({ words }) => words);
    const last = room.steps[2];
    if (!last) throw new Error('three steps');
    room.move(last, -1);
    room.move(last, -1);
    room.move(last, -1);
    expect(order()).toEqual(['three', 'one', 'two']);
    const undo = await room.remove(last);
    expect(order()).toEqual(['one', 'two']);
    expect(await undo()).toBeNull();
    expect(order()).toEqual(['three', 'one', 'two']);
    expect(saves().at(-1)?.steps).toHaveLength(3);
  });
});

describe('a goal that is looked at again', () => {
  beforeEach(async () => {
    room.change({ words: 'Sing' });
    await rest();
    sent = [];
  });

  test('is made smaller, and Undo brings its words back', async () => {
    const undo = await room.look('smaller', 'Stand at the gate', '2026-12-06');
    expect(sent[0]).toMatchObject({ name: 'goal_review', input: { words: 'Stand at the gate', next: '2026-12-06' } });
    expect(room.draft?.words).toBe('Stand at the gate');
    await undo?.();
    expect(saves().at(-1)?.words).toBe('Sing');
    expect(sent.at(-1)).toMatchObject({ name: 'goal_go', input: { state: 'active', all_the_same: true } });
  });

  test('goes to another state, and Undo brings it where it was', async () => {
    const undo = await room.go('reached');
    expect(room.page?.line.state).toBe('reached');
    await undo?.();
    expect(room.page?.line.state).toBe('active');
  });

  test('keeps what was said of an amount beside its field, until another is taken', async () => {
    answers.goal_amount = () => Promise.reject({ what: 'That is more.' });
    expect(await room.take(20)).toBe(false);
    expect(room.amountRefusal).toMatchObject({ what: 'That is more.' });
    answers.goal_amount = () => page(blank, true);
    expect(await room.take(12)).toBe(true);
    expect([room.amountRefusal, room.refusal]).toEqual([null, null]);
  });

  test('says why where it was refused, and offers nothing to undo', async () => {
    answers.goal_go = () => Promise.reject({ what: 'It is gone.' });
    expect(await room.go('later')).toBeNull();
    expect(room.refusal).toMatchObject({ what: 'It is gone.' });
  });
});
