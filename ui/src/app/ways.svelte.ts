/** Which parts of the program are on the screen, and what the practice calls its sections: the one place that says so. */
import type { NamedSection } from '@/bindings/NamedSection';
import type { WayOfWorking } from '@/bindings/WayOfWorking';
import type { PlainKey } from '@/text/keys';
import { t } from '@/text/text.svelte';
import { app } from './state.svelte';

/** Whether a part is on the screen. Nothing is hidden before the program said so. */
export function isOn(way: WayOfWorking | undefined): boolean {
  const known = app();
  return way === undefined || known === null || known.ways.includes(way);
}

/** What we call each section. */
export const OUR_NAMES: Record<NamedSection, PlainKey> = {
  overview: 'client-overview',
  sessions: 'client-sessions',
  agreements: 'client-agreements',
  pacing: 'client-pacing',
  between: 'between-title',
  what_we_did: 'session-what-we-did',
  promised: 'session-i-promised',
  left_off: 'session-left-off',
};

/** What a section is called: the practice's own name, or ours. */
export function sectionName(section: NamedSection): string {
  const own = app()?.section_names.find((one) => one.section === section);
  return own?.name ?? t(OUR_NAMES[section]);
}
