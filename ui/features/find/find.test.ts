import { beforeEach, expect, test, vi } from 'vitest';

import { FindRoom } from './find.svelte';

let waiting: { words: string; answer: (page: unknown) => void }[] = [];

vi.mock('../../ipc/send', () => ({
  refused: (reason: unknown) => reason,
  send: (name: string, input: { words: string }) => {
    if (name === 'goals_search') return Promise.resolve({ found: [] });
    if (name === 'rulers_search') return Promise.resolve({ found: [] });
    if (name === 'sheets_search') return Promise.resolve({ sheets: [], written: [] });
    if (name === 'homework_search') return Promise.resolve({ found: [] });
    if (name === 'sessions_search') return Promise.resolve({ sessions: [], to_say: [] });
    if (name === 'desk_look') return Promise.resolve({ now: '2026-11-22T14:30:00+00:00' });
    return new Promise((answer) => waiting.push({ words: input.words, answer }));
  },
}));

const found = (id: string) => ({ found: [{ id, at: '', mood: null, pieces: [] }], people: [], voice_notes: [], articles: [], more: false });

beforeEach(() => {
  vi.useFakeTimers();
  waiting = [];
});

test('it looks once typing rests', async () => {
  const room = new FindRoom();
  room.type('b');
  room.type('br');
  await vi.advanceTimersByTimeAsync(1000);
  expect(waiting.map((one) => one.words)).toEqual(['br']);
});

test('an answer that came too late is dropped', async () => {
  const room = new FindRoom();
  room.type('br');
  await vi.advanceTimersByTimeAsync(1000);
  room.type('bridge');
  await vi.advanceTimersByTimeAsync(1000);
  waiting[1]?.answer(found('newer'));
  await vi.advanceTimersByTimeAsync(0);
  waiting[0]?.answer(found('older'));
  await vi.advanceTimersByTimeAsync(0);
  expect(room.found?.[0]?.id).toBe('newer');
});

test('no words find nothing, and nothing is asked', async () => {
  const room = new FindRoom();
  room.type('   ');
  await vi.advanceTimersByTimeAsync(1000);
  expect(room.found).toBeNull();
  expect(waiting).toEqual([]);
});
