/** The reason for switching the check while it is typed, apart from what else is typed about the check. */

/** What is typed. */
export type SwitchTyped = { turns: 'on' | 'off'; switch_reason: string };

/** Whether a draft about the check is such a reason, and no answer to it and no disagreement. */
export function isSwitch(body: unknown): body is SwitchTyped {
  return (
    typeof body === 'object' &&
    body !== null &&
    'switch_reason' in body &&
    !('response' in body) &&
    !('rule' in body)
  );
}
