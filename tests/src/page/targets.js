// Every control that is smaller than a finger or a shaking hand needs.
// Source: WCAG 2.2, 2.5.5 Target Size (Enhanced): 44 by 44, links in a sentence exempt; 56 where
// a person asked for steady hands or gentle mode (experience, row 50 and 3.7).
const LEAST = document.documentElement.matches('[data-hands=steady], [data-gentle]') ? 56 : 44;
const inProse = (el) => el.tagName === 'A' && getComputedStyle(el).display === 'inline' &&
  [...el.parentElement.childNodes].some((n) => n !== el && tidy(n.textContent).length > 2);
const union = (rects) => rects.reduce((a, r) => ({
  left: Math.min(a.left, r.left), top: Math.min(a.top, r.top),
  right: Math.max(a.right, r.right), bottom: Math.max(a.bottom, r.bottom),
}));
const target = (el) => {
  const rects = [el.getBoundingClientRect()];
  if (/^(checkbox|radio)$/.test(el.type)) for (const l of el.labels ?? []) rects.push(l.getBoundingClientRect());
  const r = union(rects);
  return { wide: r.right - r.left, high: r.bottom - r.top };
};
return controls().filter((el) => el.tabIndex >= 0 && !inProse(el)).flatMap((el) => {
  // What shows only while it has the focus, such as a skip link, is measured then.
  const tiny = el.getBoundingClientRect().width <= 1;
  const before = document.activeElement;
  if (tiny) el.focus();
  const { wide, high } = target(el);
  if (tiny) before?.focus?.();
  return wide >= LEAST - 0.5 && high >= LEAST - 0.5 ? []
    : [`target ${told(el)} is ${wide.toFixed(1)} by ${high.toFixed(1)}`];
});
