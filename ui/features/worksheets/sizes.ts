import type { SheetSize, SizeLine } from '../../ipc/bindings';
import { say } from '../../words/say';

/** The sizes of a sheet as answers to choose from, each with its minutes. */
export function sizeOptions(sizes: readonly SizeLine[]): { value: SheetSize; words: string; hint: string }[] {
  return sizes.map(({ size, name, minutes }) => ({
    value: size,
    words: name,
    hint: say('worksheet-about-minutes', { minutes }),
  }));
}

/** The sizes that ask more than this one. */
export function larger(sizes: readonly SizeLine[], than: SheetSize): SizeLine[] {
  return sizes.slice(sizes.findIndex((one) => one.size === than) + 1);
}
