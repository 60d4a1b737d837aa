// Where the focus is, and what cannot be seen about it.
const el = document.activeElement;
const at = window.__crawl.indexOf(el);
if (at < 0) return { at, name: el ? told(el) : 'nothing', faults: [] };
const faults = [];
// The ring may be drawn on the control, its label, or the shape beside a hidden input.
const near = [el, ...(el.labels ?? []), el.nextElementSibling, el.parentElement].filter(Boolean);
const ring = (n) => {
  const s = getComputedStyle(n);
  return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || s.boxShadow !== 'none';
};
if (!near.some(ring)) faults.push(`focus cannot be seen on ${told(el)}`);
// A link over several lines has a box for each.
const rects = [...(el.getBoundingClientRect().width > 2 ? el : el.labels?.[0] ?? el).getClientRects()];
const spots = rects.length > 1 ? [[0.5, 0.5]] : [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]];
const own = (n) => n && (el.contains(n) || n.contains(el) || [...(el.labels ?? [])].some((l) => l.contains(n)));
const seen = (rect) => spots.every(([x, y]) =>
  own(document.elementFromPoint(rect.left + rect.width * x, rect.top + rect.height * y)));
// What is taller than the page between its pinned bars cannot be seen whole.
const whole = (rect) => rect.height > innerHeight / 2 || seen(rect);
if (!rects.every(whole)) faults.push(`${told(el)} is not seen whole while it has the focus`);
return { at, name: told(el), faults };
