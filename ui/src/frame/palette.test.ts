import { describe, expect, it } from 'vitest';
import { STATE } from '@/dev/sample/desk';
import { CLIENTS } from '@/dev/sample/people';
import { morePlaces } from '@/features/around/places';
import { clientInView, clientsFor, matches, offersFor, type Offer } from './palette';
import type { HitView } from '@/bindings/HitView';
import { take } from '@/app/state.svelte';
import { clientOffers, namedIn, placesOf, practicePages } from './palette-places';

describe('what is typed', () => {
  it('means a client by code or by cue, in any order and without accents', () => {
    expect(clientsFor('quince', CLIENTS, []).map((one) => one.code)).toEqual(['WREN-07']);
    expect(clientsFor('wren', CLIENTS, []).map((one) => one.code)).toEqual(['WREN-07']);
    expect(clientsFor('WREN-07', CLIENTS, []).map((one) => one.code)).toEqual(['WREN-07']);
    expect(clientsFor('bicycle gre', CLIENTS, []).map((one) => one.code)).toEqual(['PLUM-15']);
    expect(matches('zoe', 'Zoë')).toBe(true);
  });

  it('means a client by name only through the search, after those by code', () => {
    expect(clientsFor('ilse', CLIENTS, ['wren']).map((one) => one.code)).toEqual(['WREN-07']);
  });

  it('means nobody while nothing is typed', () => {
    expect(clientsFor('  ', CLIENTS, ['wren'])).toEqual([]);
  });

  it('means an act by the beginning of its words', () => {
    const offer = (says: string): Offer => ({ id: says, group: 'do', says, run: () => {} });
    const all = [offer('Back up now'), offer('New client')];
    expect(offersFor('ba', all).map(({ says }) => says)).toEqual(['Back up now']);
    expect(offersFor('', all)).toHaveLength(2);
    expect(offersFor('zz', all)).toEqual([]);
  });
});

describe('where it leads', () => {
  it('to every page of one client, each once', () => {
    const places = placesOf(CLIENTS[0]!);
    const ids = places.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { to } of morePlaces) expect(ids).toContain(`${CLIENTS[0]!.id}-${to}`);
    expect(offersFor('overview', places)).toHaveLength(1);
  });

  it('to every page of the practice that is there', () => {
    const ids = practicePages().map(({ id }) => id);
    expect(ids).toContain('practice-directory');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('to the people around a client by the name of one of them', () => {
    const hit = (kind: HitView['kind'], id: string, client: string | null) =>
      ({ kind, id, client }) as HitView;
    const named = namedIn([
      hit('support_person', 'aunt', 'wren'),
      hit('client', 'holt', 'holt'),
      hit('client', 'plum', null),
    ]);
    expect(named).toEqual({ clients: ['holt', 'plum'], around: ['wren'] });
    const ids = clientOffers('ilse', CLIENTS, named, null).map(({ id }) => id);
    expect(ids).toContain('wren-people');
    expect(ids).toContain('holt-overview');
    expect(ids).not.toContain('wren-overview');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('to any page of a client who is named with it, and of the one in front without', () => {
    const nobody = namedIn([]);
    const ids = (typed: string, front: (typeof CLIENTS)[number] | null = null) =>
      clientOffers(typed, CLIENTS, nobody, front).map(({ id }) => id);
    expect(ids('wren agreements')).toEqual(['wren-agreement', 'wren-consent']);
    expect(ids('check', CLIENTS[0]!)).toContain('holt-check_ins');
    expect(ids('check')).toEqual([]);
    expect(ids('', CLIENTS[0]!)).toEqual([]);
  });

  it('to a section by what the practice calls it, and by what we do', () => {
    const section_names = [{ section: 'between' as const, name: 'The two of us' }];
    take({ ok: true, value: { ...STATE, section_names } });
    const found = (typed: string) => offersFor(typed, placesOf(CLIENTS[0]!));
    expect(found('two of').map(({ says }) => says)).toEqual(['The two of us']);
    expect(found('between us').map(({ says }) => says)).toContain('The two of us');
    take({ ok: true, value: STATE });
    expect(found('two of')).toEqual([]);
  });

  it('knows whose page is in front', () => {
    const at = (client: string) => ({ name: 'goals' as const, params: { client } });
    expect(clientInView(CLIENTS, at('wren'))?.code).toBe('WREN-07');
    expect(clientInView(CLIENTS, at('nobody'))).toBeNull();
    expect(clientInView(CLIENTS, { name: 'today', params: {} })).toBeNull();
  });
});
