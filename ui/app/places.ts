/**
 * The places of the window, and what each shows. Only places that exist are listed.
 *
 * Each feature gives one component, which reads what stands behind its place in the address.
 */
import BookOpen from '@lucide/svelte/icons/book-open';
import FileText from '@lucide/svelte/icons/file-text';
import NotebookPen from '@lucide/svelte/icons/notebook-pen';
import Signpost from '@lucide/svelte/icons/signpost';
import SquarePen from '@lucide/svelte/icons/square-pen';
import Sun from '@lucide/svelte/icons/sun';
import type { Component } from 'svelte';

import Delete from '../features/delete/Delete.svelte';
import Diary from '../features/diary/Diary.svelte';
import Find from '../features/find/Find.svelte';
import Help from '../features/help/Help.svelte';
import Plan from '../features/plan/Plan.svelte';
import Read from '../features/read/Read.svelte';
import Restore from '../features/restore/Restore.svelte';
import Settings from '../features/settings/Settings.svelte';
import Share from '../features/share/Share.svelte';
import Today from '../features/today/Today.svelte';
import Worksheets from '../features/worksheets/Worksheets.svelte';
import type { Drawing } from '../parts/Icon.svelte';
import type { WordKey } from '../words/keys';

/** What each place shows once the workbook is open. */
export const places: Readonly<Record<string, Component>> = {
  today: Today,
  diary: Diary,
  worksheets: Worksheets,
  plan: Plan,
  read: Read,
  find: Find,
  share: Share,
  delete: Delete,
  help: Help,
  restore: Restore,
  settings: Settings,
};

/** What can be reached before the workbook is open. */
export const openToAll: ReadonlySet<string> = new Set(['delete', 'help', 'restore', 'settings']);

/** A tab of the rail. */
export type Tab = { readonly place: string; readonly words: WordKey; readonly icon: Drawing };

/** The tabs of the rail, in their order, which never changes. */
export const tabs: readonly Tab[] = [
  { place: 'today', words: 'app-today', icon: Sun },
  { place: 'diary', words: 'app-diary', icon: NotebookPen },
  { place: 'worksheets', words: 'app-worksheets', icon: SquarePen },
  { place: 'plan', words: 'app-plan', icon: Signpost },
  { place: 'read', words: 'app-read', icon: BookOpen },
  { place: 'share', words: 'app-share', icon: FileText },
];
