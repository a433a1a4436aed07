/** What the stand-in answers about the pace of the work. */
import type { PacingView } from '@/bindings/PacingView';
import type { Answers } from '../fake';
import { blankPacingOf, CHECK, draftOf, FIRST_PLAN, pacingOf, version } from '../sample/pacing';
import { TODAY } from '../sample/people';

type Names =
  | 'pacing'
  | 'draft_plan'
  | 'keep_plan'
  | 'agree_plan'
  | 'set_aside_plan'
  | 'lower_limit'
  | 'answer_pacing_check'
  | 'switch_pacing_check';

/** About pacing; each call begins with what is made up, and goes on with what was done to it. */
export function pacing(): Pick<Answers, Names> {
  const views = new Map<string, PacingView>();
  const of = (client: string) =>
    views.get(client) ?? (client === 'wren' ? pacingOf(client) : blankPacingOf(client));
  const put = (view: PacingView) => {
    views.set(view.client, view);
    return view;
  };
  /** The client whose plan that is; the stand-in knows few. */
  const owner = (plan: string) =>
    [...views.values()].find(({ in_force, draft }) => [in_force?.id, draft?.id].includes(plan)) ??
    of('wren');
  return {
    pacing: ({ client }) => of(client),
    draft_plan: ({ client }) => {
      const view = of(client);
      const from = view.in_force?.plan;
      const agreed = { agreed: null, agreed_on: null, reason: null, review_on: null };
      const next = from ? { ...from, number: from.number + 1, ...agreed } : FIRST_PLAN;
      return put({ ...view, draft: draftOf(next) });
    },
    keep_plan: ({ plan, base_rev, body }) => {
      const view = owner(plan);
      return put({ ...view, draft: { ...draftOf(body), rev: base_rev + 1 } });
    },
    agree_plan: ({ plan }) => {
      const view = owner(plan);
      const earlier = view.in_force ? [{ ...view.in_force, state: 'superseded' as const }] : [];
      const in_force = view.draft && { ...view.draft, id: 'plan-new', state: 'active' as const };
      return put({ ...view, in_force, draft: null, earlier: [...earlier, ...view.earlier] });
    },
    set_aside_plan: ({ plan }) => {
      const view = owner(plan);
      if (view.draft?.id === plan) return put({ ...view, draft: null });
      const before = view.in_force ? [{ ...view.in_force, state: 'set_aside' as const }] : [];
      return put({ ...view, in_force: null, earlier: [...before, ...view.earlier] });
    },
    lower_limit: ({ plan, limit: name, value, client_words }) => {
      const view = owner(plan);
      const before = view.in_force!;
      const limits = {
        ...before.plan.limits,
        [name]: { value, set_by: 'client', client_words, said_on: TODAY },
      };
      const number = before.plan.number + 1;
      // A version that is being written does not bring back what was made smaller.
      const draft = view.draft && {
        ...view.draft,
        rev: view.draft.rev + 1,
        plan: {
          ...view.draft.plan,
          limits: { ...view.draft.plan.limits, [name]: limits[name] },
        },
      };
      return put({
        ...view,
        draft,
        in_force: version(`plan-${number}`, { ...before.plan, number, limits }, 'active'),
        earlier: [{ ...before, state: 'superseded' }, ...view.earlier],
      });
    },
    answer_pacing_check: ({ client, response, words }) => {
      const view = of(client);
      const run = {
        as_of: TODAY,
        rule_set: 'PC-1.0',
        plan_number: view.in_force?.plan.number ?? null,
        input_sha256: '0'.repeat(64),
        outcome: view.check.outcome!,
        response,
        words,
      };
      const runs = [{ id: `run-${view.check.runs.length}`, at: 0, run }, ...view.check.runs];
      return put({ ...view, check: { ...view.check, runs } });
    },
    switch_pacing_check: ({ client, is_on, reason }) => {
      const view = of(client);
      const check = is_on
        ? { ...CHECK, reason }
        : { ...view.check, off: 'client' as const, reason, outcome: null };
      return put({ ...view, check });
    },
  };
}
