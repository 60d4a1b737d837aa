// Everything that leaves the width of the window, or is cut off by its own box.
const faults = [];
const page = document.scrollingElement;
if (page.scrollWidth > innerWidth + 1) faults.push(`the page is ${page.scrollWidth} wide in a window of ${innerWidth}`);
for (const el of document.querySelectorAll('body, body *')) {
  if (!shown(el) || el.closest('svg svg, [data-sideways]')) continue;
  const style = getComputedStyle(el);
  const over = el.scrollWidth - el.clientWidth;
  // With wider spacing WebKit counts the space after the last letter of a line.
  const space = 1 + (parseFloat(style.letterSpacing) || 0) + (parseFloat(style.wordSpacing) || 0);
  if (over > space && /auto|scroll/.test(style.overflowX)) faults.push(`${told(el)} .${el.className} scrolls sideways by ${over}`);
  // A box of one pixel hides its words on purpose, for screen readers.
  if (over > 1 && /hidden|clip/.test(style.overflowX) && el.clientWidth > 1 && el.tagName !== 'svg'
    // The chosen words of a choice stand once more in front of it, and wrap.
    && !(el.tagName === 'SELECT' && tidy(el.nextElementSibling?.textContent) === tidy(el.selectedOptions[0]?.textContent))
    && tidy(el.textContent)) faults.push(`${told(el)} .${el.className} is cut off by ${over}`);
}
for (const el of controls()) {
  const r = el.getBoundingClientRect();
  const style = getComputedStyle(el);
  // The empty edge of a quiet button may hang out; its words may not.
  const left = r.left + parseFloat(style.paddingLeft);
  const right = r.right - parseFloat(style.paddingRight);
  if (r.width > 1 && (left < -1 || right > innerWidth + 1)) faults.push(`${told(el)} stands from ${r.left.toFixed(0)} to ${r.right.toFixed(0)}`);
}
return faults;
