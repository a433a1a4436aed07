/** What the page in front can do: the palette lists it, the keys start it, help names it. */
import { untrack } from 'svelte';

/** One act of a page. */
export type Act = {
  /** Its words, as on the button. */
  name: string;
  /** Its key such as `Ctrl+N`, `Ctrl+P`, `Ctrl+Enter` or a letter, if it has one. */
  key?: string;
  run: () => void;
};

let lists = $state.raw<(() => Act[])[]>([]);

/** Offers acts while the component that asks is shown. Call it while the component is being made. */
export function offer(acts: () => Act[]): void {
  $effect(() => {
    lists = [...untrack(() => lists), acts];
    return () => {
      lists = lists.filter((one) => one !== acts);
    };
  });
}

/** The acts of the page in front, in order of use. */
export function acts(): Act[] {
  return lists.flatMap((list) => list());
}
