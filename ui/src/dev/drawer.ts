/** Where the stand-in puts drafts, so that what is typed on one page is there again when the page is opened again. */
import type { DraftRequest } from '@/bindings/DraftRequest';
import type { Answers } from './fake';
import { NOW } from './sample/people';

/** An empty drawer: what keeps, finds and discards drafts. */
export function drawer(): Pick<Answers, 'keep_draft' | 'drafts_of' | 'discard_draft'> {
  const held = new Map<string, DraftRequest>();
  let minted = 0;
  return {
    keep_draft: (draft) => {
      held.delete(draft.target);
      held.set(draft.target, draft);
      return { at: NOW, time: '15:02' };
    },
    drafts_of: ({ client, kind }) => ({
      minted: `minted-${++minted}`,
      drafts: [...held.values()]
        .filter((one) => one.client === client && one.kind === kind)
        .reverse()
        .map(({ target, session, base_rev, body }) => ({
          target,
          session,
          base_rev,
          body,
          at: NOW,
        })),
    }),
    discard_draft: ({ target }) => void held.delete(target),
  };
}
