/** F6: from the rail to the sections to the page and round again. Parts are marked `data-region`. */

const CAN_FOCUS =
  'button:not([disabled]), input:not([disabled]), textarea, select, a[href], [tabindex="0"]';

/** Moves the focus to the next part of the window, or to the one before. */
export function moveRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  if (regions.length === 0) return;
  // The innermost part that has the focus: sections lie inside the page.
  const here = document.activeElement?.closest<HTMLElement>('[data-region]');
  const from = here ? regions.indexOf(here) : -1;
  const next = regions[(from + step + regions.length) % regions.length];
  if (next) enter(next);
}

function enter(region: HTMLElement): void {
  const current = region.querySelector<HTMLElement>('[aria-current]');
  const head = region.tagName === 'MAIN' ? region.querySelector<HTMLElement>('h1') : null;
  const target = head ?? current ?? region.querySelector<HTMLElement>(CAN_FOCUS);
  if (head) head.setAttribute('tabindex', '-1');
  target?.focus();
}
