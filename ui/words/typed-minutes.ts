/**
 * Reads lengths of time as people type them: "45", "45 min", "1 hour 30", "1h", "half an hour".
 */

const MINUTES_AN_HOUR = 60;

/** Lengths with a name of their own. Units: minutes. */
const NAMED = new Map([
  ['none', 0],
  ['no time', 0],
  ['half an hour', 30],
  ['an hour', 60],
  ['one hour', 60],
  ['an hour and a half', 90],
  ['quarter of an hour', 15],
  ['a quarter of an hour', 15],
  ['two hours', 120],
]);

/** Reads a typed length of time in minutes; nothing where it is not one. */
export function readMinutes(typed: string): number | null {
  const words = typed.trim().toLowerCase().replace(/[.,]$/, '').replace(/\s+/g, ' ');
  const named = NAMED.get(words);
  if (named !== undefined) return named;
  const bare = /^(\d{1,4}) ?(?:m|mins?|minutes?)?$/.exec(words);
  if (bare) return Number(bare[1]);
  const parts = /^(\d{1,2})(?:\.(5))? ?(?:h|hrs?|hours?)(?: ?(?:and )?(\d{1,2}) ?(?:m|mins?|minutes?)?)?$/.exec(words);
  if (parts) return MINUTES_AN_HOUR * Number(parts[1]) + (parts[2] ? 30 : 0) + Number(parts[3] ?? 0);
  const clock = /^(\d{1,2}):(\d{2})$/.exec(words);
  return clock ? MINUTES_AN_HOUR * Number(clock[1]) + Number(clock[2]) : null;
}
