/** What the stand-in answers about agreements and paper. */
import type { DocumentOf } from '@/bindings/DocumentOf';
import type { Answers } from '../fake';
import { agreementOf, page, PRINTED } from '../sample/papers';
import { clientOf } from './people';

const TITLES: Record<DocumentOf['kind'], string> = {
  agreement_version: 'Our safety agreement',
  recovery_sheet: 'Recovery sheet',
  consent_snapshot: 'Your no and your yes',
  withdrawal_slip: 'What you stopped',
  crisis_sheet: 'My plan for hard moments',
  wallet_card: 'A card to carry',
  preparation_card: 'Before we try something new',
  privacy_statement: 'What I keep',
  before_we_start: 'Before we start',
};

/** About agreements and paper. */
export const PAPERS = {
  agreement: ({ client }) => agreementOf(client, clientOf(client).code, clientOf(client).cue),
  draft_agreement: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  keep_agreement_version: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  say_because: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  finalise_agreement: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  read_aloud: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  record_signing: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  withdraw_agreement: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  review_agreement: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  preview: ({ document }) => page(TITLES[document.kind]),
  print: () => ({ became: 'printed', event: 'print-9', place: null }),
  save_pdf: () => ({ became: 'saved', event: 'print-9', place: 'agreement.pdf' }),
  papers: ({ client }) => (client === 'wren' ? PRINTED : []),
} satisfies Partial<Answers>;
