/** What was looked through, for an answer that is empty. */
import type { SearchRequest } from '@/bindings/SearchRequest';
import { day } from '@/text/dates.svelte';
import { t } from '@/text/text.svelte';
import type { SearchGroup } from './search';

/** Says where was looked and where not, in sentences. */
export function whereLooked(
  request: SearchRequest,
  code: string | null,
  group: SearchGroup | '',
): string {
  const { from_day, to_day, with_private } = request;
  const parts = [code ? t('search-looked-of', { code }) : t('search-looked')];
  if (group) parts.push(t('search-looked-kinds', { kinds: t(`search-group-${group}`) }));
  if (from_day && to_day)
    parts.push(t('search-looked-between', { from: day(from_day), to: day(to_day) }));
  else if (from_day) parts.push(t('search-looked-from', { from: day(from_day) }));
  else if (to_day) parts.push(t('search-looked-to', { to: day(to_day) }));
  parts.push(with_private ? t('search-with-private') : t('search-looked-not-private'));
  parts.push(t('search-looked-not-trash'));
  return parts.join(' ');
}
