import { beforeEach, describe, expect, it } from 'vitest';
import { back, forward, go, hasBack, replace, route, startAgain } from './router.svelte';

beforeEach(() => startAgain());

describe('the way through the pages', () => {
  it('begins on Today', () => {
    expect(route()).toEqual({ name: 'today', params: {} });
    expect(hasBack()).toBe(false);
  });

  it('leads back and forward again', () => {
    go('clients');
    go('client', { client: 'wren' });
    back();
    expect(route().name).toBe('clients');
    forward();
    expect(route()).toEqual({ name: 'client', params: { client: 'wren' } });
  });

  it('does not count the same page twice', () => {
    go('clients');
    go('clients');
    back();
    expect(route().name).toBe('today');
  });

  it('forgets the page whose place was taken', () => {
    go('new_client');
    replace('client', { client: 'new' });
    back();
    expect(route().name).toBe('today');
  });

  it('is forgotten after a lock', () => {
    go('client', { client: 'wren' });
    startAgain();
    expect(route().name).toBe('today');
    expect(hasBack()).toBe(false);
  });
});
