import type { Picture, PictureTo } from '../../ipc/bindings';
import { base64Of, bytesOf } from '../../ipc/bytes';
import { Room } from '../../ipc/room.svelte';
import { refused, send } from '../../ipc/send';
import type { Undo } from '../../parts/toast.svelte';

/** Largest pasted file that is sent at all; the core has the same limit. */
const LARGEST_BYTES = 50_000_000;

/** The pictures of one page. Their bytes are held by the window for as long as they are shown. */
export class Pictures extends Room {
  /** In the order they were added. */
  list: Picture[] = $state([]);
  /** How many a page can have. */
  most = $state(0);
  /** Whether one is being taken in. */
  adding = $state(false);
  /** Whether the last press took one in. */
  added = $state(false);

  /** Whether there is room for one more. */
  room = $derived(this.list.length < this.most);

  readonly #shown = new Map<string, string>();
  #gone = false;

  /** Reads which pictures a page has. */
  async open(entry: string): Promise<void> {
    await this.attempt(async () => this.#took(await send('pictures_list', { id: entry })));
  }

  /** Asks for a file and takes it in; the core reads it. */
  async choose(to: PictureTo): Promise<void> {
    await this.#bring(async () => {
      const { chosen } = await send('file_choose', { what: 'picture' });
      return chosen ? send('picture_add', to) : null;
    });
  }

  /** Takes in a picture that was pasted. */
  async paste(to: PictureTo, file: Blob): Promise<void> {
    await this.#bring(async () => {
      // One byte more than can be sent is enough for the core to say that it is too large.
      const bytes = new Uint8Array(await file.slice(0, LARGEST_BYTES + 1).arrayBuffer());
      return send('picture_paste', { to, bytes: base64Of(bytes) });
    });
  }

  /** Keeps what a picture shows, in the person's words. Throws `Refused`. */
  async describe(id: string, words: string): Promise<true> {
    await send('picture_describe', { id, words });
    this.list = this.list.map((one) => (one.id === id ? { ...one, words: words.trim() } : one));
    return true;
  }

  /** Takes a picture off the page. Gives back how to undo that, or nothing where it was refused. */
  async remove(picture: Picture): Promise<Undo | null> {
    const done = await this.attempt(async () => {
      await send('picture_remove', { id: picture.id });
      this.list = this.list.filter((one) => one.id !== picture.id);
    });
    if (!done) return null;
    const bringBack = async (): Promise<void> => {
      await send('picture_bring_back', { id: picture.id });
      await this.open(picture.entry);
    };
    return () => bringBack().then(() => null, refused);
  }

  /** An address for an image, small or whole; it works until the page is left. */
  async address(id: string, small: boolean): Promise<string | null> {
    const key = `${id} ${small}`;
    const known = this.#shown.get(key);
    if (known) return known;
    try {
      const { jpeg } = await send('picture_get', { id, small });
      if (this.#gone) return null;
      const made = URL.createObjectURL(new Blob([bytesOf(jpeg)], { type: 'image/jpeg' }));
      this.#shown.set(key, made);
      return made;
    } catch (reason) {
      this.refusal = refused(reason);
      return null;
    }
  }

  /** Lets every picture go that the window holds. */
  close(): void {
    this.#gone = true;
    for (const address of this.#shown.values()) URL.revokeObjectURL(address);
    this.#shown.clear();
  }

  async #bring(act: () => Promise<{ pictures: Picture[]; most: number } | null>): Promise<void> {
    if (this.adding) return;
    this.adding = true;
    this.added = false;
    await this.attempt(async () => {
      const page = await act();
      if (!page) return;
      this.#took(page);
      this.added = true;
    });
    this.adding = false;
  }

  #took(page: { pictures: Picture[]; most: number }): void {
    this.list = page.pictures;
    this.most = page.most;
  }
}
