/** What axe finds serious in a piece of the page, in words. Colours are looked at in the real window. */
import axe from 'axe-core';

/** The findings; an empty list is what a test wants. */
export async function findings(within: Element): Promise<string[]> {
  const result = await axe.run(within, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return result.violations.map(
    (one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`,
  );
}
