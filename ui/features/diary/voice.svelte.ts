import type { VoiceEnd, VoiceNote, VoiceNow, VoiceRecording, VoiceTo } from '../../ipc/bindings';
import { Room } from '../../ipc/room.svelte';
import { refused, send, type Refused } from '../../ipc/send';
import { inUse } from '../../parts/in-use';
import { say } from '../../words/say';

/** How often it is looked how far a recording is, in milliseconds; its time is said in seconds. */
const LOOK_MS = 1000;

/** The voice notes of one page. The sound itself never comes into the window. */
export class Voice extends Room {
  /** In the order they were said. */
  notes: VoiceNote[] = $state([]);
  /** How many a page can have. */
  most = $state(0);
  /** How long one can be, in minutes. */
  longest = $state(0);
  /** Whether the person has said yes to the microphone. */
  allowed = $state(false);
  /** The recording under way. */
  recording: VoiceRecording | null = $state.raw(null);
  /** The note that is being played. */
  playing: string | null = $state(null);
  /** What happened last, for those who cannot see it. */
  said = $state('');
  /** Why the last recording ended by itself. */
  ended: string | null = $state(null);

  /** Whether there is room for one more. */
  room = $derived(this.notes.length < this.most);

  #entry = '';
  #look: ReturnType<typeof setInterval> | undefined = undefined;

  /** Reads which voice notes a page has. */
  async open(entry: string): Promise<void> {
    this.#entry = entry;
    await this.attempt(() => this.#list());
  }

  /** Keeps whether the microphone may be used. Answers whether that was taken. */
  async allow(allowed: boolean): Promise<boolean> {
    return this.attempt(async () => {
      await send('voice_allow', { allowed });
      this.allowed = allowed;
    });
  }

  /** Opens the microphone. */
  async record(to: VoiceTo): Promise<void> {
    this.ended = null;
    await this.attempt(async () => {
      await this.#took(await send('voice_record', to));
      this.said = say('voice-started');
    });
  }

  /** Plays a note from its beginning. */
  async play(id: string): Promise<void> {
    await this.attempt(async () => this.#took(await send('voice_play', { id })));
  }

  /** Stops what is recorded or played; what was said is kept. */
  async stop(): Promise<void> {
    if (!this.recording && !this.playing) return;
    await this.attempt(async () => this.#took(await send('voice_stop', {})));
  }

  /** Keeps what a note is about, in the person's words. Throws `Refused`. */
  async describe(id: string, words: string): Promise<true> {
    await send('voice_describe', { id, words });
    this.notes = this.notes.map((one) => (one.id === id ? { ...one, words: words.trim() } : one));
    return true;
  }

  /** Takes a note off the page. Gives back how to undo that, or nothing where it was refused. */
  async remove(note: VoiceNote): Promise<(() => Promise<Refused | null>) | null> {
    const done = await this.attempt(async () => {
      await send('voice_remove', { id: note.id });
      this.notes = this.notes.filter((one) => one.id !== note.id);
      if (this.playing === note.id) this.playing = null;
    });
    if (!done) return null;
    return async () => {
      try {
        await send('voice_bring_back', { id: note.id });
        await this.#list();
        return null;
      } catch (reason) {
        return refused(reason);
      }
    };
  }

  /** Stops everything, when its page closes. */
  close(): void {
    clearInterval(this.#look);
    this.#look = undefined;
    // The lock has stopped it already where this is refused.
    if (this.recording || this.playing) void send('voice_stop', {}).catch(() => undefined);
  }

  async #list(): Promise<void> {
    const page = await send('voice_list', { id: this.#entry });
    this.notes = page.notes;
    this.most = page.most;
    this.longest = page.longest_minutes;
    this.allowed = page.allowed;
  }

  async #took(now: VoiceNow): Promise<void> {
    const stopped = this.recording !== null && now.recording === null;
    this.recording = now.recording;
    this.playing = now.playing;
    this.#watch();
    if (!stopped) return;
    this.said = say('voice-kept');
    if (now.ended) this.#ended(now.ended);
    await this.#list();
  }

  #ended(why: VoiceEnd): void {
    this.said = '';
    if (typeof why === 'object') this.refusal = refused(why.refused);
    else this.ended = say(why === 'full' ? 'voice-ended-full' : 'voice-ended-lost');
  }

  /** Looks again and again while something is recorded or played. */
  #watch(): void {
    const busy = this.recording !== null || this.playing !== null;
    if (busy) inUse();
    if (busy === (this.#look !== undefined)) return;
    clearInterval(this.#look);
    this.#look = busy ? setInterval(() => void this.#again(), LOOK_MS) : undefined;
  }

  async #again(): Promise<void> {
    try {
      await this.#took(await send('voice_look', {}));
    } catch (reason) {
      this.recording = null;
      this.playing = null;
      this.#watch();
      this.refusal = refused(reason);
    }
  }
}
