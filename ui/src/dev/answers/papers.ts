/** What the stand-in answers about agreements and paper. */
import type { Answers } from '../fake';
import { agreementOf, page } from '../sample/papers';
import { clientOf } from './people';

/** About agreements and paper. */
export const PAPERS = {
  agreement: ({ client }) => agreementOf(client, clientOf(client).code, clientOf(client).cue),
  draft_agreement: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  keep_agreement_version: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  finalise_agreement: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  read_aloud: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  record_signing: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  withdraw_agreement: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  review_agreement: () => agreementOf('wren', 'WREN-07', 'quince, mug'),
  preview: ({ document }) =>
    page(document.kind === 'recovery_sheet' ? 'Recovery sheet' : 'Our safety agreement'),
  print: () => ({ became: 'printed', event: 'print-9', place: null }),
  save_pdf: () => ({ became: 'saved', event: 'print-9', place: 'agreement.pdf' }),
} satisfies Partial<Answers>;
