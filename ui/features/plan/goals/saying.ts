import type { GoalLine } from '../../../ipc/bindings';
import { dayAndMonth } from '../../../words/dates';
import { say } from '../../../words/say';

/** What comes next of a goal: its next step, that it has none yet, or that all are done. */
export function nextOf(line: GoalLine): string {
  if (line.next !== null) return say('goals-next', { step: line.next });
  return say(line.has_steps ? 'goals-steps-done' : 'goals-no-steps');
}

/** When a person looks at it again; empty where no day was said. */
export function lookOf(line: GoalLine, now: string): string {
  if (line.look) return say('goals-look-today');
  return line.review === null ? '' : say('goals-look-on', { day: dayAndMonth(line.review, now) });
}
