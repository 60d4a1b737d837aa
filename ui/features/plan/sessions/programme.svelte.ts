import type { Module, ModuleState, Programme, ProgrammePage } from '../../../ipc/bindings';
import { Room } from '../../../ipc/room.svelte';
import { send } from '../../../ipc/send';
import { Autosave } from '../../../parts/autosave.svelte';
import type { Undo } from '../../../parts/toast.svelte';

/** A module on the page; the key stays with it wherever it is moved. */
export type Line = Module & { readonly key: number };

/** Fewest and most sessions of a programme. Source: the core, programme. */
export const FEWEST = 1;
export const MOST = 60;
/** Most modules. Source: the same. */
export const MOST_MODULES = 40;

/** The shape of the programme while it is written; all of it may be left out. */
export class ProgrammeRoom extends Room {
  /** The programme as it stands on the page; nothing until it has arrived. */
  shape: Omit<Programme, 'modules'> | null = $state(null);
  /** Its modules, in the person's order. */
  modules: Line[] = $state([]);
  /** Where it stands, and the welcome when a break ends. */
  page: ProgrammePage | null = $state.raw(null);
  /** The welcome of this visit: it stays until the page is left. */
  welcome: string | null = $state(null);

  /** Saves it as it is written. */
  readonly autosave = new Autosave<Programme>(async (programme) => {
    this.page = await send('programme_save', programme);
    this.welcome = this.page.welcome_back ?? this.welcome;
    return true;
  });

  #keys = 0;

  /** Reads it. */
  async open(): Promise<void> {
    await this.attempt(async () => {
      this.page = await send('programme_get', {});
      const { modules, ...shape } = this.page.programme;
      this.modules = modules.map((module) => this.#keyed(module));
      this.shape = shape;
    });
  }

  /** Takes a part of it as it is now. */
  change(part: Partial<Omit<Programme, 'modules'>>): void {
    if (!this.shape) return;
    Object.assign(this.shape, part);
    this.#changed();
  }

  /** Begins a break or ends it, and keeps that at once. */
  async rest(on_break: boolean): Promise<void> {
    if (on_break) this.welcome = null;
    this.change({ on_break });
    await this.autosave.flush();
  }

  /** Adds a module. */
  add(name: string): void {
    this.modules.push(this.#keyed({ name, state: 'offered' }));
    this.#changed();
  }

  /** Renames a module. */
  rename(line: Line, name: string): void {
    line.name = name;
    this.#changed();
  }

  /** Says where a module stands. */
  stand(line: Line, state: ModuleState): void {
    line.state = state;
    this.#changed();
  }

  /** Moves a module up or down by one. */
  move(line: Line, by: -1 | 1): void {
    const from = this.modules.findIndex((one) => one.key === line.key);
    const other = this.modules[from + by];
    if (!other) return;
    [this.modules[from], this.modules[from + by]] = [other, line];
    this.#changed();
  }

  /** Takes a module away. Gives back how to undo that. */
  async remove(line: Line): Promise<Undo> {
    const at = this.modules.findIndex((one) => one.key === line.key);
    this.modules.splice(at, 1);
    this.#changed();
    await this.autosave.flush();
    return async () => {
      this.modules.splice(at, 0, line);
      this.#changed();
      await this.autosave.flush();
      return null;
    };
  }

  #keyed(module: Module): Line {
    return { ...module, key: (this.#keys += 1) };
  }

  #changed(): void {
    if (!this.shape) return;
    const modules = this.modules.map(({ name, state }) => ({ name, state }));
    this.autosave.changed({ ...this.shape, modules });
  }
}
