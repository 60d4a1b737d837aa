import type { SheetQuestion } from '../../ipc/bindings';

/** One page of a sheet: a question, or texts and worked-out values that stand together. */
export type Step = {
  /** Id of its first question or text. */
  readonly id: string;
  /** The question; nothing for a page of texts. */
  readonly question: SheetQuestion | null;
  /** The texts of a page without a question. */
  readonly texts: readonly SheetQuestion[];
};

/** Lays the questions of a sheet out in pages; a value that is not worked out yet has none. */
export function steps(questions: readonly SheetQuestion[]): Step[] {
  const pages: Step[] = [];
  for (const one of questions) {
    if (one.number !== null) {
      pages.push({ id: one.id, question: one, texts: [] });
      continue;
    }
    if (one.field.kind === 'computed' && one.said === '') continue;
    const before = pages.at(-1);
    if (before && before.question === null) pages[pages.length - 1] = { ...before, texts: [...before.texts, one] };
    else pages.push({ id: one.id, question: null, texts: [one] });
  }
  return pages;
}
