import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { acts } from '@/app/acts.svelte';
import { findings } from '@/dev/axe';
import { installFake } from '@/dev/fake';
import {
  along,
  alongBeside,
  down,
  parts,
  showTables,
  steps,
  type ChartPoint,
} from './chart.svelte';
import ChartSwitch from './ChartSwitch.svelte';
import LineChart from './LineChart.svelte';

const POINTS: ChartPoint[] = [
  { key: 'a', label: '5 February', value: 8, words: '8 of 10' },
  { key: 'b', label: '12 February', value: null, words: 'rather not say' },
  { key: 'c', label: '19 February', value: 8, words: '8 of 10' },
  {
    key: 'd',
    label: '5 March',
    value: 5,
    words: '5 of 10',
    mark: 'lower than before',
    isLow: true,
  },
];
const PACE = {
  title: 'Pace',
  description: 'Their own numbers, 0 to 10',
  points: POINTS,
  least: 0,
  most: 10,
};
const PLANNED = {
  ...PACE,
  limit: { name: 'as agreed', values: [null, 10, 10, 6] },
  events: [{ key: 'd', words: 'The plan was changed.' }],
};

beforeEach(() => {
  installFake();
  showTables(false);
});

describe('what happened beside a point', () => {
  it('lies half way to its neighbour, and never outside', () => {
    expect([alongBeside(1, 3), alongBeside(1, 3, 'before'), alongBeside(1, 3, 'after')]).toEqual([
      50, 25, 75,
    ]);
    expect([alongBeside(0, 3, 'before'), alongBeside(2, 3, 'after')]).toEqual([0, 100]);
    expect([alongBeside(0, 1, 'before'), alongBeside(0, 1, 'after')]).toEqual([0, 100]);
  });

  it('is said with its own day, in the line and in the table', async () => {
    const events = [
      { key: 'c', words: 'A rest.', when: '14 February', beside: 'before' as const },
      { key: 'gone', words: 'Nothing.' },
    ];
    render(LineChart, { props: { ...PACE, events } });
    expect(screen.getByText('14 February: A rest.')).toBeVisible();
    expect(screen.queryByText(/Nothing\./)).toBeNull();
    showTables(true);
    expect(await screen.findByRole('row', { name: /^19 February/ })).toHaveTextContent(
      '14 February: A rest.',
    );
  });
});

describe('the line', () => {
  it('goes straight from point to point and breaks where nothing was answered', () => {
    expect(parts([8, null, 8, 5, 6], 0, 10)).toEqual(['50,20 75,50 100,40']);
    expect(parts([8, 6, null, 4], 0, 10)).toHaveLength(1);
    expect(parts([null, null], 0, 10)).toEqual([]);
  });

  it('is there only from three numbers on; two are points and no course', () => {
    expect(parts([8, 6], 0, 10)).toEqual([]);
    expect(parts([8, 6, null, null], 0, 10)).toEqual([]);
    expect(parts([8, 6, 4], 0, 10)).toEqual(['0,20 50,40 100,60']);
  });

  it('puts one point in the middle, and what lies outside at the edge', () => {
    expect(along(0, 1)).toBe(50);
    expect([down(0, 0, 10), down(10, 0, 10), down(12, 0, 10), down(-1, 0, 10)]).toEqual([
      100, 0, 0, 100,
    ]);
  });

  it('draws a limit around each point that has one, and none where there was none', () => {
    expect(steps([10, null, 5], 0, 10)).toEqual(['0,0 25,0', '75,50 100,50']);
  });
});

describe('a chart', () => {
  it('has a name, says what it is, and axe finds nothing serious', async () => {
    const { container } = render(LineChart, PACE);
    expect(screen.getByRole('figure', { name: 'Pace' })).toHaveAccessibleDescription(
      'Their own numbers, 0 to 10',
    );
    expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual([
      '5 February: 8 of 10',
      '12 February: rather not say',
      '19 February: 8 of 10',
      '5 March: 5 of 10',
    ]);
    expect(screen.getByText('lower than before')).toBeVisible();
    expect(await findings(container)).toEqual([]);
  });

  it('is one stop of the Tab key, and arrows go from point to point', async () => {
    render(LineChart, PACE);
    await userEvent.tab();
    expect(screen.getByRole('button', { name: '5 March: 5 of 10' })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(screen.getByRole('button', { name: '12 February: rather not say' })).toHaveFocus();
    expect(screen.getByText('12 February: rather not say')).toBeVisible();
    await userEvent.keyboard('{Home}{ArrowLeft}');
    expect(screen.getByRole('button', { name: '5 February: 8 of 10' })).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });

  it('goes the reading way where that is from right to left', async () => {
    const { container } = render(LineChart, PACE);
    container.style.direction = 'rtl';
    screen.getByRole('button', { name: '5 March: 5 of 10' }).focus();
    const plot = container.querySelector<HTMLElement>('.plot')!;
    plot.style.direction = 'rtl';
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('button', { name: '19 February: 8 of 10' })).toHaveFocus();
  });

  it('tells which point was chosen', async () => {
    const onchoose = vi.fn();
    render(LineChart, { ...PACE, chosen: 'a', onchoose });
    expect(screen.getByRole('button', { current: true })).toHaveAccessibleName(
      '5 February: 8 of 10',
    );
    await userEvent.click(screen.getByRole('button', { name: '19 February: 8 of 10' }));
    expect(onchoose).toHaveBeenCalledWith('c');
  });

  it('names its limit on the line and says what happened under it', () => {
    render(LineChart, { props: PLANNED });
    expect(screen.getByText('as agreed')).toBeVisible();
    expect(screen.getByText('5 March: The plan was changed.')).toBeVisible();
  });

  it('keeps the name of its limit out of the way of the line', () => {
    const limited = (values: number[]) => ({ ...PLANNED, limit: { name: 'as agreed', values } });
    const { rerender } = render(LineChart, { props: limited([10, 10, 10, 6]) });
    const name = screen.getByText('as agreed');
    expect(name.style.getPropertyValue('inset-block-end')).not.toBe('');
    expect(name.style.getPropertyValue('inset-block-start')).toBe('');
    void rerender(limited([10, 10, 10, 5]));
    return waitFor(() => {
      expect(name.style.getPropertyValue('inset-block-end')).toBe('');
      expect(name.style.getPropertyValue('inset-block-start')).not.toBe('');
    });
  });

  it('says its title only aloud where the same words stand above it', () => {
    render(LineChart, { ...PACE, isTitleSilent: true });
    expect(screen.getByRole('figure', { name: 'Pace' })).toBeVisible();
    expect(screen.getByText('Pace')).toHaveClass('unseen');
  });

  it('says that there is nothing where there is nothing', () => {
    render(LineChart, { ...PACE, points: [] });
    expect(screen.getByText('Nothing to draw so far.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is a table one key away, which says the same, and stays a line where it is small', async () => {
    render(ChartSwitch);
    const big = render(LineChart, { props: PLANNED });
    render(LineChart, { ...PACE, title: 'Small', isSmall: true });
    acts()
      .find(({ key }) => key === 't')!
      .run();
    const table = await screen.findByRole('table', { name: 'Pace' });
    const rows = within(table).getAllByRole('row');
    expect(rows).toHaveLength(5);
    expect(rows[2]).toHaveTextContent(/12 February\s*rather not say\s*10$/);
    expect(rows[4]).toHaveTextContent(/5 March\s*5 of 10\s*The plan was changed\.\s*6$/);
    expect(screen.getAllByRole('table')).toHaveLength(1);
    expect(await findings(big.container)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'As lines' }));
    expect(screen.queryByRole('table')).toBeNull();
  });
});
