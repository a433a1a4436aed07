/** The pages that the palette leads to. */
import { pageOf } from '@/app/pages';
import { go } from '@/app/router.svelte';
import type { RouteName } from '@/app/routes';
import type { ClientRow } from '@/bindings/ClientRow';
import { morePlaces } from '@/features/around/places';
import { practicePlaces } from '@/features/practice/places';
import { t } from '@/text/text.svelte';
import type { Offer } from './palette';

/** Every page of one client, the ones that are looked at most first. */
export function placesOf(one: ClientRow): Offer[] {
  const client = one.id;
  const place = (id: string, says: string, run: () => void): Offer => ({
    id: `${client}-${id}`,
    group: 'go',
    code: one.code,
    cue: one.cue,
    says,
    run,
  });
  const first = [
    place('overview', t('palette-overview'), () => go('client', { client })),
    place('agreement', t('palette-agreement'), () => go('agreement', { client })),
    place('sessions', t('palette-sessions'), () => go('sessions', { client })),
    place('between', t('between-title'), () => go('between', { client })),
    place('consent', t('palette-consent'), () => go('consent', { client })),
    place('pacing', t('client-pacing'), () => go('pacing', { client })),
    place('check_ins', t('palette-check-ins'), () => go('check_ins', { client })),
  ];
  const more = morePlaces.map(({ to, name }) => place(to, t(name), () => go(to, { client })));
  return [...first, ...more];
}

/** Pages of the practice's own, without parameters. */
export function practicePages(): Offer[] {
  const ours = [
    { to: 'preparation', name: t('palette-preparation') },
    { to: 'directory', name: t('palette-directory') },
    { to: 'word_lists', name: t('palette-word-lists') },
    { to: 'note_templates', name: t('palette-note-templates') },
  ] satisfies { to: RouteName; name: string }[];
  const listed = practicePlaces.map(({ to, name }) => ({ to, name: t(name) }));
  return [...ours.filter((one) => !listed.some(({ to }) => to === one.to)), ...listed]
    .filter(({ to }) => pageOf(to))
    .map(({ to, name }) => ({
      id: `practice-${to}`,
      group: 'go',
      says: name,
      // Every page of the practice's list is drawn without parameters.
      run: () => go(to as 'directory'),
    }));
}
