/**
 * Whether plain words (`en-GB-x-plain`) are spoken.
 *
 * What is on the page is said anew at once when this changes.
 */
let plainly = $state(false);

/** Whether plain words are spoken now. */
export function speaksPlainly(): boolean {
  return plainly;
}

/** Speaks plain words from now on, or the usual ones. */
export function speakPlainly(plain: boolean): void {
  plainly = plain;
}
