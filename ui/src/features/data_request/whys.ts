import type { CoverWhy } from '@/bindings/CoverWhy';

/** Why words may be covered, in the order in which it is offered. */
export const WHYS: readonly CoverWhy[] = ['third_person', 'serious_harm', 'legal'];
