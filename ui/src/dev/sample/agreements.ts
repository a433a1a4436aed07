/** Made-up agreements of one person, one of each kind. */
import type { AgreementKind } from '@/bindings/AgreementKind';
import type { AgreementVersion } from '@/bindings/AgreementVersion';
import type { AgreementView } from '@/bindings/AgreementView';
import type { Section } from '@/bindings/Section';
import type { VersionView } from '@/bindings/VersionView';
import { KINDS } from '@/features/agreement/parts';
import { confidentiality, safety, treatment } from './sections';

const version = (number: number, sections: Section[]): AgreementVersion => ({
  number,
  minor: 0,
  language: 'en-GB',
  sections,
  summary_of_change: number === 1 ? '' : 'The palm flat on the table counts as the word.',
  why: number === 1 ? 'first' : 'client_asked',
  review_on: '2026-06-03',
  print_off_limits: false,
  finalised_on: number === 1 ? '2025-11-20' : '2026-03-05',
  sha256: null,
});

const view = (id: string, made: AgreementVersion, rest: Partial<VersionView>): VersionView => ({
  id,
  rev: 1,
  state: 'active',
  version: made,
  draft: null,
  fingerprint: '3f9a 0c71',
  because: null,
  changes: made.number === 1 ? [] : [{ clause: 'c3', change: 'changed' }],
  missing: [],
  look_again_on: made.review_on,
  in_force_from: made.finalised_on,
  in_force_until: null,
  signings: [],
  prints: [],
  readings: [],
  ...rest,
});

/** The versions of somebody who has all three. */
const VERSIONS: Record<AgreementKind, () => VersionView[]> = {
  safety: () => [
    view('version-2', version(2, safety('The word “kettle”, or my palm flat on the table.')), {}),
    view('version-1', version(1, safety('The word “kettle”.')), {
      state: 'superseded',
      in_force_until: '2026-03-05',
    }),
  ],
  treatment: () => [view('treatment-1', version(1, treatment()), {})],
  confidentiality: () => [
    view('confidentiality-1', version(1, confidentiality()), {
      state: 'finalised',
      in_force_from: null,
    }),
  ],
};

/** Which agreement a version is of, as its name here says. */
export function kindOf(version: string): AgreementKind {
  return KINDS.find((kind) => version.startsWith(kind)) ?? 'safety';
}

/** One agreement of one person. */
export function agreementOf(
  client: string,
  code: string,
  cue: string | null,
  about: AgreementKind = 'safety',
): AgreementView {
  const isWren = client === 'wren';
  return {
    about,
    client,
    code,
    cue,
    name: isWren ? 'Ilse Marrow' : null,
    pronouns: isWren ? 'she/her' : null,
    id: isWren ? `agreement-${about}` : null,
    state: isWren ? 'active' : null,
    versions: isWren ? VERSIONS[about]() : [],
    therapist: 'N. Castellane',
    boundary_events: [],
  };
}
