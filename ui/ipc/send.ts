/**
 * The one door to the core, and the only importer of `@tauri-apps/api`.
 *
 * Nothing is logged here: what goes through is what a person wrote.
 */
import { invoke } from '@tauri-apps/api/core';

import { find } from '../words/say';
import type { Commands, ErrorCode, Refusal } from './bindings';

/** A refused command, in words: what happened, what is safe, what to do. */
export class Refused extends Error {
  readonly code: ErrorCode;
  readonly what: string;
  readonly safe: string;
  readonly next: string;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.code = refusal.code;
    const words = (part: string) =>
      find(`error-${refusal.code}.${part}`, { number: refusal.number ?? 0 }) ?? '';
    this.what = words('what');
    this.safe = words('safe');
    this.next = words('next');
  }
}

/** Turns anything a command may reject with into a refusal; the unknown is a fault inside. */
export function refused(reason: unknown): Refused {
  if (reason instanceof Refused) return reason;
  if (typeof reason === 'object' && reason !== null && 'code' in reason) {
    const { code, number } = reason as Refusal;
    if (find(`error-${code}.what`) !== undefined) return new Refused({ code, number: number ?? null });
  }
  return new Refused({ code: 'inside', number: null });
}

type Locked = () => void;
let whenLocked: Locked = () => {};

/** Says what to do when the core answers that the workbook is locked. */
export function onLocked(act: Locked): void {
  whenLocked = act;
}

/**
 * Gives a command and waits for its reply.
 *
 * Errors: throws `Refused`.
 */
export async function send<Name extends keyof Commands>(
  name: Name,
  input: Commands[Name]['input'],
): Promise<Commands[Name]['reply']> {
  try {
    return await invoke<Commands[Name]['reply']>(name, { input });
  } catch (reason) {
    const refusal = refused(reason);
    if (refusal.code === 'locked') whenLocked();
    throw refusal;
  }
}

/** Gives a typed secret as bytes, and wipes them once the command has been answered. */
export async function withTyped<Reply>(
  secrets: string[],
  act: (...bytes: number[][]) => Promise<Reply>,
): Promise<Reply> {
  const encoder = new TextEncoder();
  const bytes = secrets.map((secret) => Array.from(encoder.encode(secret)));
  try {
    return await act(...bytes);
  } finally {
    for (const one of bytes) one.fill(0);
  }
}
