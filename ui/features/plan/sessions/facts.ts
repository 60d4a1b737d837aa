import type { ProgrammePage, SessionLine } from '../../../ipc/bindings';
import { say } from '../../../words/say';

/** What there is to know about a session besides its day: "Session 5 of about 6 with Priya. Group workshop." */
export function facts(line: SessionLine, shape: ProgrammePage | null = null): string {
  const who = shape?.programme.with_name ?? '';
  const what = line.number ?? line.kind;
  const first = who ? say('session-with', { what, who }) : what;
  const kind = line.number === null ? '' : line.kind;
  return [first, kind, line.place].filter((fact) => fact !== '').map(ended).join(' ');
}

/** A fact with its full stop, where it has no end of its own. */
function ended(fact: string): string {
  return /[.?)…]$/.test(fact) ? fact : `${fact}.`;
}
