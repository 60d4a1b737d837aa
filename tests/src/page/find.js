// Finds what a person sees: controls by their accessible name. Shared by every script below it.
const tidy = (s) => (s ?? '').replace(/\s+/g, ' ').trim();
const spoken = (el) => {
  if (el.nodeType === 3) return el.data;
  if (el.nodeType !== 1 || el.getAttribute('aria-hidden') === 'true') return '';
  if (el.tagName === 'IMG') return el.alt;
  if (el.tagName === 'svg') return el.getAttribute('aria-label') ?? '';
  return [...el.childNodes].map(spoken).join(getComputedStyle(el).display === 'inline' ? '' : ' ');
};
const nameOf = (el) => {
  const by = el.getAttribute('aria-labelledby');
  if (by) return tidy(by.split(/\s+/).map((id) => tidy(document.getElementById(id)?.textContent)).join(' '));
  const own = el.getAttribute('aria-label');
  if (own) return tidy(own);
  if (el.labels?.length) return tidy([...el.labels].map(spoken).join(' '));
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName)) return tidy(el.title || el.placeholder);
  return tidy(spoken(el) || el.title);
};
// What only takes the focus when it is sent there, such as a heading, is no control.
const CONTROLS = 'a[href], button, input, textarea, select, summary, [tabindex]:not([tabindex="-1"])';
const shown = (el) => {
  const modal = [...document.querySelectorAll('dialog:modal')].pop();
  if (modal && !modal.contains(el)) return false;
  if (el.closest('[inert], [hidden]')) return false;
  const style = getComputedStyle(el);
  if (style.visibility !== 'visible' || style.display === 'none') return false;
  return [...el.getClientRects()].some((r) => r.width > 0 && r.height > 0);
};
const controls = () => [...document.querySelectorAll(CONTROLS)].filter(shown);
const told = (el) => el === document.body ? 'the page' : `${el.tagName.toLowerCase()} "${nameOf(el).slice(0, 60)}"`;
const named = (name) => controls().filter((el) => nameOf(el) === tidy(name) && !el.disabled);
const beginning = (among, words) => among.find((el) => nameOf(el).startsWith(words));
const boxes = () => controls().filter((el) => el.type === 'checkbox');
const groupOf = (el) => tidy(el.closest('fieldset')?.querySelector('legend')?.textContent);
// A hidden radio or check box is pressed through its label; what is out of sight is scrolled to.
const pressed = (el) => {
  const target = (el && /^(radio|checkbox)$/.test(el.type) && el.labels?.[0]) || el;
  target?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return target;
};
