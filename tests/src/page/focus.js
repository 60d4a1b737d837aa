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
const box = (el.getBoundingClientRect().width > 2 ? el : el.labels?.[0] ?? el).getBoundingClientRect();
const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]].map(([x, y]) =>
  document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
const own = (n) => n && (el.contains(n) || n.contains(el) || [...(el.labels ?? [])].some((l) => l.contains(n)));
if (!points.some(own)) faults.push(`${told(el)} is covered or out of sight while it has the focus`);
return { at, name: told(el), faults };
