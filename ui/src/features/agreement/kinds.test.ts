import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AgreementKind } from '@/bindings/AgreementKind';
import { flushAll } from '@/app/drafts.svelte';
import { route, startAgain } from '@/app/router.svelte';
import { refresh } from '@/app/state.svelte';
import { findings } from '@/dev/axe';
import { installFake, refuse, type Called } from '@/dev/fake';
import { casesOf } from '@/dev/pages-fake';
import { agreementOf } from '@/dev/sample/agreements';
import AgreementPage from './AgreementPage.svelte';
import { agreementHolding } from './holding';
import SigningPage from './SigningPage.svelte';

let called: Called[];
const last = <T>(command: string) =>
  called.filter((one) => one.command === command).at(-1)?.request as T;
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }));
const treatment = { client: 'wren', about: 'treatment' as const };
const confidentiality = { client: 'wren', about: 'confidentiality' as const };

beforeEach(async () => {
  startAgain();
  called = installFake();
  await refresh();
});

const TITLES: [AgreementKind, string][] = [
  ['safety', 'Our safety agreement'],
  ['treatment', 'How we work together'],
  ['confidentiality', 'What stays between us'],
];

describe.each(TITLES)('%s', (about, title) => {
  it('has its own name, and the way to the two others', async () => {
    const { container } = render(AgreementPage, { client: 'wren', about });
    await screen.findByRole('heading', { name: title, level: 1 });
    expect(last('agreement')).toEqual({ client: 'wren', about });
    const others = TITLES.filter(([other]) => other !== about);
    for (const [, name] of others) expect(screen.getByRole('button', { name })).toBeVisible();
    expect(screen.queryByRole('button', { name: title })).toBeNull();
    await press(others[0]![1]);
    expect(route()).toEqual({
      name: 'agreement',
      params: { client: 'wren', about: others[0]![0] },
    });
    expect(await findings(container)).toEqual([]);
  });

  it('says what it is for where there is none yet, and begins with its own kind', async () => {
    called = installFake(casesOf('no-agreement'));
    const { container } = render(AgreementPage, { client: 'holt', about });
    expect(await screen.findByText(/can change at any time/)).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await press('Begin version 1');
    expect(last('draft_agreement')).toEqual({ client: 'holt', about });
  });
});

describe('what is done with a version', () => {
  it('asks for its own kind, on the paper and in a look again', async () => {
    render(AgreementPage, treatment);
    await press('Looked at again, no change');
    expect(last('review_agreement')).toEqual(treatment);
    await press('Print version 1');
    expect(route()).toEqual({
      name: 'print',
      params: { document: { kind: 'agreement_version', id: 'treatment-1' }, ...treatment },
    });
  });

  it('says what is not needed, and why', async () => {
    render(AgreementPage, treatment);
    const recording = await screen.findByRole('region', { name: '11. Sound and pictures' });
    expect(within(recording).getByText('Not needed, we both said.')).toBeVisible();
    expect(within(recording).getByText('There is nothing here to record with.')).toBeVisible();
  });

  it('what came of it is recorded under its name, and leads back to it', async () => {
    called = installFake({
      agreement: ({ client, about }) => {
        const view = agreementOf(client, 'WREN-07', null, about);
        Object.assign(view.versions[0]!, { state: 'offered' });
        return view;
      },
    });
    const { container } = render(SigningPage, { ...confidentiality, version: 'confidentiality-1' });
    expect(await screen.findByText(/What stays between us\. All three answers/)).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: /Not today/ }));
    await press('Record it');
    expect(last('record_signing')).toMatchObject({ version: 'confidentiality-1' });
    await waitFor(() => expect(route()).toEqual({ name: 'agreement', params: confidentiality }));
  });
});

describe('a long version while it is written', () => {
  beforeEach(() => {
    called = installFake(casesOf('treatment-drafted'));
  });
  const title = (name: string) => screen.findByRole('button', { name });

  it('is one row for each part, with what is still empty', async () => {
    const { container } = render(AgreementPage, treatment);
    expect(await title('1. Who I am')).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByText(/I trained for four years/, { selector: 'p' })).toBeVisible();
    const fees = screen.getByRole('region', { name: '6. What it costs' });
    expect(within(fees).getByText('Still empty')).toBeVisible();
    const crisis = screen.getByRole('region', { name: /^8\. / });
    expect(within(crisis).getByText('Something is missing')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Clause 1.1' })).toBeNull();
    expect(await findings(container)).toEqual([]);
  });

  it('opens and folds a part by its title, with keys alone', async () => {
    const { container } = render(AgreementPage, treatment);
    (await title('1. Who I am')).focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: 'Clause 1.1' })).toBeVisible();
    expect(screen.getByText(/Your training, your supervision/)).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('textbox', { name: 'Clause 1.1' })).toBeNull();
  });

  it('opens all at once, and folds them again', async () => {
    const { container } = render(AgreementPage, treatment);
    await press('Open all parts');
    expect(screen.getByRole('textbox', { name: 'Clause 17.1' })).toBeVisible();
    expect(await findings(container)).toEqual([]);
    await press('Fold all parts');
    expect(screen.queryByRole('textbox', { name: 'Clause 17.1' })).toBeNull();
  });

  it('says in one sentence which parts are empty, each with the way there', async () => {
    render(AgreementPage, treatment);
    expect(await screen.findByText(/Some parts are still empty/)).toBeVisible();
    await press('Go there: part 6');
    expect(await title('6. What it costs')).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Add a clause to part 6' })).toHaveFocus(),
    );
  });

  it('keeps what stands open when it is kept', async () => {
    render(AgreementPage, treatment);
    await press('6. What it costs');
    await press('Keep, and see what is missing');
    await screen.findByText('Version 1 is kept.');
    expect(await title('6. What it costs')).toHaveAttribute('aria-expanded', 'true');
    expect(await title('1. Who I am')).toHaveAttribute('aria-expanded', 'false');
  });

  it('opens the part in which half a date stands, before it is kept', async () => {
    render(AgreementPage, treatment);
    await press('18. When we look at this again');
    const day = screen.getByLabelText('Look at it again on');
    await userEvent.clear(day);
    await userEvent.type(day, '3 J');
    await press('18. When we look at this again');
    await press('Keep, and see what is missing');
    expect(called.map(({ command }) => command)).not.toContain('keep_agreement_version');
    await waitFor(() => expect(screen.getByLabelText('Look at it again on')).toHaveFocus());
  });
});

describe('a part that is not needed', () => {
  it('asks why, and keeps the answer', async () => {
    called = installFake(casesOf('treatment-drafted'));
    const { container } = render(AgreementPage, treatment);
    await press('Go there: part 11');
    const why = await screen.findByRole('textbox', { name: 'Why it does not apply to us' });
    await waitFor(() => expect(why).toHaveFocus());
    expect(await findings(container)).toEqual([]);
    await userEvent.type(why, 'Nothing here records.');
    await flushAll();
    await press('Keep, and see what is missing');
    const kept = last<{ version: { sections: { part: string; reason?: string }[] } }>(
      'keep_agreement_version',
    );
    const recording = kept.version.sections.find(({ part }) => part === 'recording');
    expect(recording).toMatchObject({ not_needed: true, reason: 'Nothing here records.' });
  });

  it('says when the reason is longer than fits', async () => {
    called = installFake(casesOf('confidentiality-drafted'));
    render(AgreementPage, confidentiality);
    const why = await screen.findByRole('textbox', { name: 'Why it does not apply to us' });
    await userEvent.click(why);
    await userEvent.paste('x'.repeat(201));
    expect(screen.getByText('201 characters, and 200 fit.')).toBeVisible();
  });

  it('asks nothing more in the safety agreement', async () => {
    called = installFake(casesOf('drafted'));
    render(AgreementPage, { client: 'wren' });
    await press('Take it out: clause 4.1');
    const topics = screen.getByRole('region', { name: /^4\. / });
    await userEvent.click(within(topics).getByRole('checkbox', { name: /is not needed/ }));
    expect(screen.queryByRole('textbox', { name: 'Why it does not apply to us' })).toBeNull();
    await press('Keep, and see what is missing');
    expect(JSON.stringify(last('keep_agreement_version'))).not.toContain('reason');
  });
});

describe('what is missing in the two others', () => {
  const WORDS: [string, RegExp][] = [
    ['reason_missing', /Part 1 is not needed, and does not say why yet/],
    ['no_limit_harm_self', /Part 1 does not say yet .* the client may be badly hurt/],
    ['no_limit_harm_other', /Part 1 does not say yet .* somebody else may be badly hurt/],
    ['no_limit_child_or_adult', /Part 1 does not say yet .* a child, or an adult/],
    ['no_limit_court_or_law', /Part 1 does not say yet .* a court or a law/],
    ['no_limit_supervision', /Part 1 does not say yet .* supervision/],
  ];
  const lacking = (problems: string[]) => ({
    ...casesOf('confidentiality-drafted'),
    finalise_agreement: () =>
      refuse({
        code: 'not_ready',
        missing: problems.map((problem) => ({ part: 1, clause: null, problem })),
      }),
  });

  it('has a sentence for each, with the number of its part', async () => {
    called = installFake(lacking(WORDS.map(([problem]) => problem)));
    render(AgreementPage, confidentiality);
    await press('Freeze the wording');
    for (const [, words] of WORDS) expect(await screen.findByText(words)).toBeVisible();
    expect(document.body).not.toHaveTextContent('Something is still missing.');
  });

  it('leads to Consent where recording was not asked about', async () => {
    called = installFake(lacking(['recording_not_asked']));
    render(AgreementPage, confidentiality);
    await press('Freeze the wording');
    expect(await screen.findByText(/any answer will do/)).toBeVisible();
    await press('Go to Consent');
    expect(route()).toEqual({ name: 'consent', params: { client: 'wren' } });
  });

  it('offers the limits by name, and a new clause is none of them yet', async () => {
    called = installFake(casesOf('confidentiality-drafted'));
    render(AgreementPage, confidentiality);
    await press('Add a clause to part 1');
    await press('Whose words, what it is: clause 1.7');
    expect(screen.getByRole('radio', { name: 'Plain words' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'Emergency services' }));
    expect(screen.getByText('My duty. Emergency services')).toBeVisible();
  });
});

describe('something that is known by its id alone', () => {
  it('is found in the agreement that it belongs to', async () => {
    expect(await agreementHolding('wren', 'treatment-1')).toBe('treatment');
    expect(await agreementHolding('wren', 'agreement-confidentiality')).toBe('confidentiality');
    expect(await agreementHolding('wren', 'nobody-knows')).toBe('safety');
  });

  it('is found by what came of a version, too', async () => {
    called = installFake(casesOf('signed'));
    expect(await agreementHolding('wren', 'signing-1')).toBe('safety');
  });
});
