import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { VoiceEnd, VoiceNow } from '../../ipc/bindings';
import { lengthInWords } from '../../parts/voice-name';
import { say } from '../../words/say';
import { Voice } from './voice.svelte';

const SILENT: VoiceNow = { recording: null, playing: null, ended: null };
const note = { id: '1', entry: '7', words: '', seconds: 3 };
let now: VoiceNow = SILENT;
let kept: object[] = [];
const sent: string[] = [];
const used = vi.fn();

vi.mock('../../ipc/send', () => ({
  refused: (reason: unknown) => reason,
  send: async (name: string) => {
    sent.push(name);
    if (name === 'voice_list') return { notes: kept, most: 12, longest_minutes: 10, allowed: true };
    if (name === 'voice_record') now = { ...SILENT, recording: { seconds: 0, left: 600 } };
    if (name === 'voice_play') now = { ...SILENT, playing: '1' };
    if (name === 'voice_stop') now = SILENT;
    return now;
  },
}));
vi.mock('../../parts/in-use', () => ({ inUse: () => used() }));

beforeEach(() => {
  vi.useFakeTimers();
  now = SILENT;
  kept = [];
  sent.length = 0;
  used.mockClear();
});
afterEach(() => vi.useRealTimers());

async function recording(): Promise<Voice> {
  const voice = new Voice();
  await voice.open('7');
  await voice.record({ entry: '7', at: '2026-11-22T14:30:00+00:00' });
  return voice;
}

test('a recording is looked at each second, and holds the lock off', async () => {
  const voice = await recording();
  now = { ...SILENT, recording: { seconds: 3, left: 597 } };
  await vi.advanceTimersByTimeAsync(3000);
  expect(voice.recording?.seconds).toBe(3);
  expect(sent.filter((name) => name === 'voice_look')).toHaveLength(3);
  expect(used.mock.calls.length).toBeGreaterThanOrEqual(3);
});

test('what was said is in the list once it was stopped, and nothing is asked after that', async () => {
  const voice = await recording();
  kept = [note];
  await voice.stop();
  expect(voice.notes).toHaveLength(1);
  expect(voice.said).toBe(say('voice-kept'));
  const asked = sent.length;
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent).toHaveLength(asked);
});

test.each<[VoiceEnd, string]>([
  ['full', say('voice-ended-full')],
  ['lost', say('voice-ended-lost')],
])('a recording that ended by itself says so: %s', async (ended, words) => {
  const voice = await recording();
  now = { ...SILENT, ended };
  await vi.advanceTimersByTimeAsync(1000);
  expect([voice.recording, voice.ended]).toEqual([null, words]);
});

test('a page that is left stops what listens and what plays', async () => {
  const listening = await recording();
  listening.close();
  expect(sent.at(-1)).toBe('voice_stop');
  const playing = new Voice();
  await playing.open('7');
  await playing.play('1');
  playing.close();
  expect(sent.at(-1)).toBe('voice_stop');
  const silent = new Voice();
  await silent.open('7');
  silent.close();
  expect(sent.at(-1)).toBe('voice_list');
});

test('a length is said in words', () => {
  const said = [1, 40, 60, 125, 600].map(lengthInWords);
  expect(said).toEqual(['1 second', '40 seconds', '1 minute', '2 minutes 5 seconds', '10 minutes']);
});
