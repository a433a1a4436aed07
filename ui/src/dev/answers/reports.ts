/** What the stand-in answers about progress reports. */
import type { ReportsView } from '@/bindings/ReportsView';
import type { Answers } from '../fake';
import { clientOf } from './people';

/** The page of a client. */
export const reportsOf = (client: string, rest: Partial<ReportsView> = {}): ReportsView => ({
  client,
  code: clientOf(client).code,
  cue: clientOf(client).cue,
  pronouns: null,
  today: '2026-03-12',
  language: 'en-GB',
  reports: [],
  offered: [],
  ...rest,
});

/** Every answer. */
export function reports(): Pick<
  Answers,
  'reports' | 'begin_report' | 'keep_report' | 'report_state'
> {
  const view = () => reportsOf('wren');
  return {
    reports: ({ client }) => reportsOf(client),
    begin_report: view,
    keep_report: view,
    report_state: view,
  };
}
