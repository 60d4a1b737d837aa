import type { Pages } from '../../ipc/bindings';
import type { Refused } from '../../ipc/send';

/** What is asked of a room whose pages are looked at and saved. */
export type Looked = {
  readonly pages: Pages | null;
  readonly refusal: Refused | null;
  readonly steps: number;
  readonly forName: string;
  readonly fromName: string;
  readonly note: string;
  readonly large: boolean;
  readonly savedAt: string | null;
  tell(part: { forName?: string; fromName?: string; note?: string; large?: boolean }): void;
  make(): Promise<void>;
  save(): Promise<boolean>;
};
