/** The pages of consent. */
import type { RecordId } from '@/bindings/RecordId';
import type { Pages } from '@/app/routes';
import AnswerPage from './AnswerPage.svelte';
import ConsentPage from './ConsentPage.svelte';

declare module '@/app/routes' {
  interface Routes {
    /** Consent, with one item open. */
    consent: { client: RecordId; item?: RecordId };
    /**
     * Recording an answer: to which item, or to what of the catalogue and about whom, in which session, and whether
     * the client brought it up.
     */
    consent_answer: {
      client: RecordId;
      item?: RecordId;
      scope?: string;
      person?: RecordId;
      session?: RecordId;
      raised?: 'client';
    };
  }
}

const pages: Pages = {
  consent: { component: ConsentPage, rail: 'clients', help: 'consent-help' },
  consent_answer: { component: AnswerPage, rail: 'clients', help: 'consent-help-answer' },
};
export default pages;
