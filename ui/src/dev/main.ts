/**
 * The screen over made-up answers: `?stage=locked`, `?go=backup&with={"client":"wren"}`, `?theme=dark`,
 * `?size=150`, `?language=ar-XB`, `?demo`, `?handed`, `?condition=folder_read_only`, `?session` or `?session=only`, `?at=14:23`,
 * `?case=offered` (a case of `pages-fake`), `?do=key:Ctrl+K` (a step once drawn, as `perform` reads it).
 */
import type { AppState } from '@/bindings/AppState';
import { setState } from './answers/vault';
import { installFake } from './fake';
import { casesOf } from './pages-fake';
import { STATE } from './sample/desk';

const asked = new URLSearchParams(location.search);
const device = {
  ...STATE.device,
  theme: (asked.get('theme') ?? 'light') as AppState['device']['theme'],
  text_size: Number(asked.get('size') ?? 100),
  language: asked.get('language') ?? 'en-GB',
};
setState({
  stage: (asked.get('stage') ?? 'open') as AppState['stage'],
  condition: (asked.get('condition') ?? 'sound') as AppState['condition'],
  is_demo: asked.has('demo'),
  has_recovery_words: !asked.has('no-words'),
  handed_over: asked.has('handed'),
  session_on: asked.has('session')
    ? { session: 'wren-15', client: 'wren', only_this: asked.get('session') === 'only' }
    : null,
  device,
  now: asked.has('at') ? new Date(`2026-03-12T${asked.get('at')}:00`).getTime() : STATE.now,
});
installFake(casesOf(asked.get('case') ?? ''));
await import('../main');
const { go } = await import('@/app/router.svelte');
const place = asked.get('go');
if (place) go(place as 'client', JSON.parse(asked.get('with') ?? '{}'));
for (const step of asked.getAll('do')) {
  await new Promise((done) => setTimeout(done, 150));
  perform(step);
}

/** `press:Name` presses a button, `type:Label=words` types, `key:Ctrl+K` is a key. */
function perform(step: string): void {
  const [kind, ...rest] = step.split(':');
  const what = rest.join(':');
  if (kind === 'press') {
    const found = [...document.querySelectorAll<HTMLElement>('button, summary')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(what),
    );
    found?.click();
  } else if (kind === 'type') {
    const [label, words] = what.split('=');
    const named = [...document.querySelectorAll('label')].find((one) =>
      one.textContent?.includes(label!),
    );
    const field = (
      named
        ? document.getElementById(named.htmlFor)
        : document.querySelector(`:is(input, textarea)[aria-label="${label}"]`)
    ) as HTMLInputElement | null;
    if (!field) return;
    field.focus();
    field.value = words ?? '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (kind === 'key') {
    const key = what.split('+').at(-1)!;
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: key || '+',
        ctrlKey: what.includes('Ctrl+'),
        bubbles: true,
        cancelable: true,
      }),
    );
  }
}
