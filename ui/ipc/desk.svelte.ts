/**
 * Where the program stands, shared by the window and the rooms that change it.
 *
 * It holds nothing a participant wrote.
 */
import type { DeskView, Notice, Opened, Settings, Stage, WorkbookLine } from './bindings';
import { send } from './send';

let view = $state.raw<DeskView | null>(null);
let notices = $state.raw<Notice[]>([]);

/** The desk as last seen. */
export const desk = {
  /** Where the program stands; nothing until the first look. */
  get stage(): Stage | null {
    return view?.stage ?? null;
  },
  /** Local time at the last look, RFC 3339. */
  get now(): string {
    return view?.now ?? '';
  },
  /** Comfort settings. */
  get settings(): Settings {
    return view?.settings ?? USUAL;
  },
  /** The workbooks of this computer. */
  get workbooks(): readonly WorkbookLine[] {
    return view?.workbooks ?? [];
  },
  /** What to say once after unlocking. */
  get notices(): Notice[] {
    return notices;
  },
};

/** The settings of a window that nobody has changed yet. */
export const USUAL: Settings = {
  text_percent: 100,
  theme: 'system',
  tint: 'paper',
  font: 'atkinson',
  wide_spacing: false,
  movement: false,
  sound: true,
  steady_hands: false,
  plain_words: false,
  gentle: false,
  whole_sheets: false,
  speech_pace: 'usual',
  nation: null,
  shared_computer: null,
};

/** Looks where the program stands. */
export async function look(): Promise<void> {
  view = await send('desk_look', {});
}

/** Takes a view of the desk that came with another reply. */
export function took(next: DeskView): void {
  view = next;
}

/** Takes an opened workbook. */
export function opened(reply: Opened): void {
  notices = reply.notices;
  view = reply.desk;
}

/** Puts a notice away once it has been read. */
export function putAway(notice: Notice): void {
  notices = notices.filter((other) => other !== notice);
}

/**
 * Locks the workbook and throws the page away, so that no word of it stays in the window.
 *
 * `between` is done after the one and before the other.
 */
export async function lock(between: () => Promise<void>): Promise<void> {
  const locked = await send('workbook_lock', {});
  notices = [];
  await between();
  const { blanked } = await send('window_blank', {});
  // Otherwise this page ends here; the next one looks for itself.
  if (!blanked) view = locked;
}

/** Shows changed settings at once, then keeps them. */
export async function keepSettings(settings: Settings): Promise<void> {
  if (view) view = { ...view, settings };
  const kept = await send('settings_save', settings);
  if (view) view = { ...view, settings: kept };
}
