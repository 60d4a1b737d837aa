import type { Programme } from '../../../ipc/bindings';
import { say } from '../../../words/say';

/** The programme in a line: "About 6 sessions, one-to-one, with Priya"; empty where nothing was said. */
export function shapeInWords(programme: Programme): string {
  const { length, sessions, way, with_name } = programme;
  const parts = [
    length === 'about' && sessions !== null ? say('programme-about', { count: sessions }) : '',
    length === 'open-ended' ? say('programme-open-ended') : '',
    way === null ? '' : say(`programme-way-${way}`),
    with_name === '' ? '' : say('programme-with', { who: with_name }),
  ];
  const said = parts.filter((part) => part !== '').join(', ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
