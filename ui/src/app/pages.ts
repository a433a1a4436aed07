/** Every page that the features list, by the name of its route. */
import type { PageEntry, Pages, RouteName } from './routes';

const listed = import.meta.glob<Pages>('../features/*/pages.ts', {
  eager: true,
  import: 'default',
});
const pages: Pages = Object.assign({}, ...Object.values(listed));

/** How a page is drawn, if any feature has it. */
export function pageOf<N extends RouteName>(name: N): PageEntry<N> | undefined {
  return pages[name] as PageEntry<N> | undefined;
}
