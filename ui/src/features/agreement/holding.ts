/** Which of a client's agreements something belongs to, where only its own id is known. */
import type { AgreementKind } from '@/bindings/AgreementKind';
import type { AgreementView } from '@/bindings/AgreementView';
import type { RecordId } from '@/bindings/RecordId';
import { call } from '@/ipc/call';
import { KINDS } from './parts';

/** Whether it is this agreement, one of its versions, or something that became of one. */
function holds({ id, versions }: AgreementView, wanted: RecordId): boolean {
  const ids = versions.flatMap(({ id, signings, prints, readings }) => [
    id,
    ...[...signings, ...prints, ...readings].map((each) => each.id),
  ]);
  return id === wanted || ids.includes(wanted);
}

/** The agreement that something belongs to. What belongs to none leads to the first of them. */
export async function agreementHolding(client: RecordId, wanted: RecordId): Promise<AgreementKind> {
  for (const about of KINDS) {
    const outcome = await call('agreement', { client, about });
    if (outcome.ok && holds(outcome.value, wanted)) return about;
  }
  return 'safety';
}
