/** Answers as each kind of field reads them, and as they are said in a list. */
import type { AnswerCell, AnswerValue, SheetField } from '../../../ipc/bindings';
import { dayInWords, isDay, timeInWords } from '../../../words/dates';
import { say } from '../../../words/say';

/** One row of a table, or one step of a ladder. */
export type Cells = { [column: string]: AnswerCell };

const MINUTES_AN_HOUR = 60;

/** Words, a day or a time; empty where there are none. */
export function text(answer: AnswerValue | AnswerCell | null | undefined): string {
  return typeof answer === 'string' ? answer : '';
}

/** A number, where there is one. */
export function number(answer: AnswerValue | AnswerCell | null | undefined): number | null {
  return typeof answer === 'number' ? answer : null;
}

/** Chosen options. */
export function ids(answer: AnswerValue | null): string[] {
  if (typeof answer === 'string') return answer === '' ? [] : [answer];
  return Array.isArray(answer) ? answer.filter((one) => typeof one === 'string') : [];
}

/** Rows, or the steps of a ladder. */
export function cells(answer: AnswerValue | null): Cells[] {
  if (!Array.isArray(answer)) return [];
  return answer.filter((one): one is Cells => typeof one === 'object');
}

/** A length of time in hours and minutes. */
export function minutesInWords(minutes: number): string {
  const args = { hours: Math.floor(minutes / MINUTES_AN_HOUR), minutes: minutes % MINUTES_AN_HOUR };
  if (args.hours === 0) return say('sheet-minutes', args);
  return say(args.minutes === 0 ? 'sheet-hours' : 'sheet-hours-minutes', args);
}

/** A cell in words; empty where there is nothing in it. */
export function cellInWords(field: SheetField, cell: AnswerCell | undefined, now: string): string {
  if (typeof cell === 'number') {
    if (field.kind === 'scale') return say('sheet-of-top', { value: String(cell), top: String(field.top) });
    if (field.kind === 'minutes') return minutesInWords(cell);
    return field.kind === 'whole-number' ? `${cell} ${field.unit}` : String(cell);
  }
  const words = text(cell);
  if (field.kind === 'choice') return field.options.find((option) => option.id === words)?.say ?? words;
  if (field.kind === 'date' && isDay(words)) return dayInWords(words, now);
  if (field.kind === 'time' && words !== '') return timeInWords(words);
  return words;
}
