/** Every place and setting that "Go to or find" leads to, by its name. */
import { say } from '../../words/say';
import type { WordKey } from '../../words/keys';
import type { Destination } from './go-to.svelte';

/** Address, name, and the place it is part of where it has no name of its own elsewhere. */
const LIST: readonly (readonly [to: string, words: WordKey, within?: WordKey])[] = [
  ['/today', 'app-today'],
  ['/diary/write', 'diary-tab-write', 'app-diary'],
  ['/diary/month', 'diary-tab-month', 'app-diary'],
  ['/diary/list', 'diary-tab-list', 'app-diary'],
  ['/diary/trends', 'diary-tab-trends', 'app-diary'],
  ['/worksheets/shelf', 'app-worksheets'],
  ['/worksheets/written', 'worksheet-tab-written', 'app-worksheets'],
  ['/plan/next', 'app-plan'],
  ['/plan/tries', 'tries-title', 'app-plan'],
  ['/plan/tries/write', 'tries-add', 'app-plan'],
  ['/plan/goals', 'goals-title', 'app-plan'],
  ['/plan/goals/write', 'goals-add', 'app-plan'],
  ['/plan/goals/paper', 'goals-paper-title', 'app-plan'],
  ['/plan/rulers', 'plan-tab-rulers', 'app-plan'],
  ['/plan/sessions', 'session-list', 'app-plan'],
  ['/plan/session/new', 'session-new', 'app-plan'],
  ['/plan/say', 'session-say-title', 'app-plan'],
  ['/plan/show', 'session-show', 'app-plan'],
  ['/plan/programme', 'programme-mine', 'app-plan'],
  ['/read', 'app-read'],
  ['/find', 'app-find'],
  ['/share', 'app-share'],
  ['/help', 'app-help-now'],
  ['/settings/comfort', 'settings-comfort', 'app-settings'],
  ['/settings/comfort', 'settings-text', 'app-settings'],
  ['/settings/comfort', 'settings-light', 'app-settings'],
  ['/settings/comfort', 'settings-paper', 'app-settings'],
  ['/settings/comfort', 'settings-movement', 'app-settings'],
  ['/settings/privacy', 'settings-privacy', 'app-settings'],
  ['/settings/privacy', 'settings-lock-heading', 'app-settings'],
  ['/settings/privacy', 'settings-change', 'app-settings'],
  ['/settings/privacy', 'settings-sheet', 'app-settings'],
  ['/settings/about', 'settings-about', 'app-settings'],
];

/** The list in words. */
export function destinations(): Destination[] {
  return LIST.map(([to, words, within]) => ({
    to,
    words: within ? say('find-go-within', { place: say(within), view: say(words) }) : say(words),
  }));
}
