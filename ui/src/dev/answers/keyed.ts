/** What the stand-in says was keyed in a session: a little in one of them, and nothing in any other. */
import type { EventOfSession } from '@/bindings/EventOfSession';
import type { Happened } from '@/bindings/Happened';

const KEYED: Record<string, [number, Happened][]> = {
  'plum-5': [
    [4, { happened: 'distress', value: 6, scale: '0_10' }],
    [12, { happened: 'trauma_material', begins: true }],
    [15, { happened: 'stop_signal', honoured: null }],
    [15, { happened: 'stop_signal', honoured: 'yes' }],
    [15, { happened: 'trauma_material', begins: false }],
    [
      17,
      {
        happened: 'grounding',
        name: 'The green stone',
        offered_by: null,
        used: true,
        helped: 'some',
      },
    ],
    [31, { happened: 'line', about: 'attunement', text: 'Hands went still at the name.' }],
    [41, { happened: 'window', arousal: 'within' }],
  ],
};

/** What was keyed in that session, with one that was said again in full. */
export function keyedIn(session: string): EventOfSession[] {
  return (KEYED[session] ?? []).map(([at_minute, what], place) => ({
    id: `keyed-${place + 1}`,
    is_voided: place === 2,
    event: { happened_on: '2026-03-12', at_minute, what },
  }));
}
