/**
 * Puts the comfort settings on `<html>`: text size, light, paper, letters, movement, hands; and
 * the plain words into the catalogue.
 *
 * Sizes are `rem`, so the one font size here drives every measure of the window.
 */
import type { Settings, Theme } from '../ipc/bindings';
import { speakPlainly } from '../words/variety.svelte';

const dark = matchMedia('(prefers-color-scheme: dark)');
const strong = matchMedia('(prefers-contrast: more)');

/** Finds the light that is meant by "as the system says". */
export function lightOf(theme: Theme, wantsDark: boolean, wantsContrast: boolean): Exclude<Theme, 'system'> {
  if (theme !== 'system') return theme;
  if (wantsContrast) return 'contrast';
  return wantsDark ? 'evening' : 'morning';
}

/** How much larger text is in gentle mode, and the largest it may be, in per cent (looks, "How it reflows"). */
const GENTLE = { larger: 1.15, largest: 250 };

/** The text size that is worn, in per cent. */
export function textSize({ text_percent, gentle }: Settings): number {
  return gentle ? Math.min(GENTLE.larger * text_percent, Math.max(GENTLE.largest, text_percent)) : text_percent;
}

/** Applies settings. Returns the function that stops following the system. */
export function wear(settings: Settings): () => void {
  const root = document.documentElement;
  const light = () => {
    root.dataset.theme = lightOf(settings.theme, dark.matches, strong.matches);
  };
  light();
  root.dataset.tint = settings.tint;
  root.dataset.font = settings.font;
  root.dataset.spacing = settings.wide_spacing ? 'wide' : 'usual';
  root.dataset.movement = settings.movement && !settings.gentle ? 'fade' : 'none';
  root.dataset.hands = settings.steady_hands ? 'steady' : 'usual';
  root.toggleAttribute('data-gentle', settings.gentle);
  speakPlainly(settings.plain_words);
  // Through the object model: a style attribute in markup is blocked by the content policy.
  root.style.setProperty('font-size', `${textSize(settings)}%`);
  askContainersAgain();
  measure();
  dark.addEventListener('change', light);
  strong.addEventListener('change', light);
  return () => {
    dark.removeEventListener('change', light);
    strong.removeEventListener('change', light);
  };
}

/** Asks every container query anew. Chromium keeps the old answers when text size and page change at once. */
function askContainersAgain(): void {
  const app = document.querySelector<HTMLElement>('.app');
  if (!app) return;
  app.style.setProperty('container-type', 'normal');
  void app.offsetWidth;
  app.style.removeProperty('container-type');
}

/** Height of the pinned bars of a narrow window (tokens `bar-height` and `help-bar`). */
const bars = (rem: number) => 96 + 3.5 * rem;
/** Share of the height that must stay free of pinned bars (looks, "How it reflows"). */
const FREE = 0.4;
/** Height below which the rail no longer fits and scrolls away, in rem. */
const RAIL_REM = 22;

/** Marks a window that is too low for pinned bars. */
export function measure(): void {
  const root = document.documentElement;
  const rem = parseFloat(getComputedStyle(root).fontSize);
  const low = innerHeight - bars(rem) < FREE * innerHeight || innerHeight < RAIL_REM * rem;
  root.toggleAttribute('data-short', low);
}
