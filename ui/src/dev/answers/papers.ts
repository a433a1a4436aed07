/** What the stand-in answers about agreements and paper. */
import type { AgreementRequest } from '@/bindings/AgreementRequest';
import type { DocumentOf } from '@/bindings/DocumentOf';
import type { Answers } from '../fake';
import { agreementOf, kindOf } from '../sample/agreements';
import { page, PRINTED } from '../sample/papers';
import { clientOf } from './people';

const TITLES: Record<DocumentOf['kind'], string> = {
  agreement_version: 'An agreement',
  recovery_sheet: 'Recovery sheet',
  consent_snapshot: 'Your no and your yes',
  withdrawal_slip: 'What you stopped',
  crisis_sheet: 'My plan for hard moments',
  wallet_card: 'A card to carry',
  preparation_card: 'Before we try something new',
  privacy_statement: 'What I keep',
  before_we_start: 'Before we start',
  check_in_six: 'Our check-in',
  progress_report: 'How things seem to be going',
  goals: 'What I want',
  hand_over_letter: 'A letter for whoever comes next',
  supervision_sheet: 'For supervision',
  trail_extract: 'What was done, and when',
  day_sheet: 'Thursday 12 March',
  cover_sheet: 'Please tell these people',
  executor_sheet: 'How to open the sealed file',
  erasing_list: 'What would be erased',
  erasure_certificate: 'Certificate of erasing',
};

const ofClient = ({ client, about }: AgreementRequest) =>
  agreementOf(client, clientOf(client).code, clientOf(client).cue, about);
const ofWren = (version: string) => agreementOf('wren', 'WREN-07', 'quince, mug', kindOf(version));

/** About agreements and paper. */
export const PAPERS = {
  agreement: ofClient,
  draft_agreement: ofClient,
  keep_agreement_version: ({ id }) => ofWren(id),
  say_because: ({ version }) => ofWren(version),
  finalise_agreement: ({ version }) => ofWren(version),
  read_aloud: ({ version }) => ofWren(version),
  record_signing: ({ version }) => ofWren(version),
  withdraw_agreement: ({ version }) => ofWren(version),
  review_agreement: ofClient,
  preview: ({ document }) => page(TITLES[document.kind]),
  print: () => ({ became: 'printed', event: 'print-9', place: null }),
  save_pdf: () => ({ became: 'saved', event: 'print-9', place: 'agreement.pdf' }),
  papers: ({ client }) => (client === 'wren' ? PRINTED : []),
} satisfies Partial<Answers>;
