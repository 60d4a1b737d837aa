import type { SpeechNow, SpeechPace, SpeechSpot, SpeechText } from '../ipc/bindings';
import { desk, keepSettings } from '../ipc/desk.svelte';
import { Room } from '../ipc/room.svelte';
import { refused, send } from '../ipc/send';
import { say } from '../words/say';
import { inUse } from './in-use';

/** How often it is looked which sentence is being said, in milliseconds. */
const LOOK_MS = 200;

/** The paces there are, the slowest first. */
const PACES: readonly SpeechPace[] = ['slowest', 'slower', 'usual', 'quicker', 'quickest'];

const BEGINNING: SpeechSpot = { line: 0, sentence: 0 };

/** A line to begin at, with words that tell which it is. */
export type Start = { readonly line: number; readonly words: string };

/** So many words tell one paragraph from another. */
const WORDS = 5;

/** The first words of a line, or all where there are few. */
export function firstWords(line: string): string {
  const words = line.split(' ');
  return words.length <= WORDS ? line : `${words.slice(0, WORDS).join(' ')} …`;
}

/**
 * Reads what a page shows aloud, sentence by sentence, with the operating system's voice.
 *
 * It must not read what a person wrote.
 */
export class Aloud extends Room {
  /** Whether it reads, waits, or does neither. */
  stand: 'off' | 'on' | 'waiting' = $state('off');
  /** The sentences of every line of the page; nothing before the first press. */
  lines: readonly (readonly string[])[] = $state.raw([]);
  /** The sentence that is being said, or the one to go on with. */
  at: SpeechSpot | null = $state.raw(null);
  /** What happened last, where no button says it. */
  said = $state('');

  readonly #text: () => SpeechText;
  #look: ReturnType<typeof setInterval> | undefined = undefined;
  /** Counts what was begun and stopped, so that a late answer changes nothing. */
  #turn = 0;

  /** `text` says what the page shows now. */
  constructor(text: () => SpeechText) {
    super();
    this.#text = text;
  }

  /** Reads from a line on. */
  async start(line = 0): Promise<void> {
    await this.#begin({ ...BEGINNING, line });
  }

  /** Waits where it is. */
  async pause(): Promise<void> {
    if (this.stand !== 'on') return;
    this.stand = 'waiting';
    await this.#hush();
  }

  /** Goes on with the sentence at which it waits. */
  async goOn(): Promise<void> {
    await this.#begin(this.at ?? BEGINNING);
  }

  /** Stops, and begins anew next time. */
  async stop(): Promise<void> {
    if (this.stand === 'off') return;
    const spoke = this.stand === 'on';
    this.#end('');
    if (spoke) await this.#hush();
  }

  /** Reads a step slower or quicker from now on; it is remembered. */
  async pace(by: -1 | 1): Promise<void> {
    const pace = PACES[PACES.indexOf(desk.settings.speech_pace) + by];
    this.said = '';
    if (!pace) {
      this.said = say(by < 0 ? 'aloud-slowest-now' : 'aloud-quickest-now');
      return;
    }
    const kept = await this.attempt(() => keepSettings({ ...desk.settings, speech_pace: pace }));
    if (kept && this.stand === 'on') await this.#begin(this.at ?? BEGINNING);
  }

  async #begin(from: SpeechSpot): Promise<void> {
    const turn = (this.#turn += 1);
    this.said = '';
    this.stand = 'on';
    const begun = await this.attempt(async () => {
      const { lines, now } = await send('speech_start', { text: this.#text(), from });
      if (turn !== this.#turn) return;
      this.lines = lines;
      this.#took(now);
    });
    if (turn !== this.#turn) return;
    if (begun) this.#watch();
    else this.#end('');
  }

  #took(now: SpeechNow): void {
    if (now.at) {
      inUse();
      if (now.at.line !== this.at?.line || now.at.sentence !== this.at.sentence) this.at = now.at;
    } else {
      this.#end(say('aloud-ended'));
    }
  }

  #end(said: string): void {
    this.#turn += 1;
    this.stand = 'off';
    this.at = null;
    this.said = said;
    clearInterval(this.#look);
    this.#look = undefined;
  }

  async #hush(): Promise<void> {
    this.#turn += 1;
    clearInterval(this.#look);
    this.#look = undefined;
    // The lock has made it silent already where this is refused.
    await send('speech_stop', {}).catch(() => undefined);
  }

  #watch(): void {
    clearInterval(this.#look);
    this.#look = this.stand === 'on' ? setInterval(() => void this.#again(), LOOK_MS) : undefined;
  }

  async #again(): Promise<void> {
    const turn = this.#turn;
    try {
      const now = await send('speech_look', {});
      if (turn === this.#turn) this.#took(now);
    } catch (reason) {
      if (turn !== this.#turn) return;
      this.#end('');
      this.refusal = refused(reason);
    }
  }
}
