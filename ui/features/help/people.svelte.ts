/** My people: whom the person can reach, shown only while the workbook is open. */
import type { Contact } from '../../ipc/bindings';
import { Room } from '../../ipc/room.svelte';
import { send } from '../../ipc/send';

/** Someone new. */
export const NOBODY: Contact = { id: '', place: 0, name: '', reach: '', note: '' };

/** The person's own people. */
export class PeopleRoom extends Room {
  /** Everyone, in their order, once they have come. */
  people: readonly Contact[] | null = $state.raw(null);
  /** Who is being written about: someone new, or someone who is there. */
  editing: Contact | null = $state(null);
  /** Who was removed last, and can come back. */
  removed: Contact | null = $state.raw(null);

  /** Fetches everyone. */
  async load(): Promise<void> {
    await this.attempt(async () => {
      this.people = (await send('contacts_list', {})).people;
    });
  }

  /** Begins to write about someone. */
  edit(person: Contact): void {
    this.refusal = null;
    this.editing = { ...person };
  }

  /** Leaves without keeping. */
  leave(): void {
    this.editing = null;
    this.refusal = null;
  }

  /** Keeps what was written. Says whether it is kept. */
  async keep(): Promise<boolean> {
    const { editing } = this;
    if (!editing) return false;
    return this.attempt(async () => {
      await send('contact_save', $state.snapshot(editing));
      this.editing = null;
      this.removed = null;
      await this.load();
    });
  }

  /** Removes someone, who can come back. */
  async remove(person: Contact): Promise<void> {
    await this.attempt(async () => {
      await send('contact_remove', { id: person.id });
      this.editing = null;
      this.removed = person;
      await this.load();
    });
  }

  /** Brings back who was removed last. */
  async putBack(): Promise<void> {
    const { removed } = this;
    if (!removed) return;
    await this.attempt(async () => {
      await send('contact_save', removed);
      this.removed = null;
      await this.load();
    });
  }
}
