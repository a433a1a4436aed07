import { describe, expect, it } from 'vitest';
import { begunWord, blocksOf, enterInList, runsOf } from './writing';

const at = (text: string) => {
  const caret = text.indexOf('|');
  return [text.replace('|', ''), caret] as const;
};

describe('a stroke and letters', () => {
  it.each([
    ['/gro|', 0, 'gro'],
    ['We ended. /gro|', 10, 'gro'],
    ['One\n/Gr|', 4, 'Gr'],
    ['/é|', 0, 'é'],
    ['/3|', 0, '3'],
    ['We ended. /10m|', 10, '10m'],
    ['/سلا|', 0, 'سلا'],
  ])('begin a word in "%s"', (text, from, word) => {
    expect(begunWord(...at(text))).toEqual({ from, word });
  });

  it.each([
    ...['3/4|', 'on 3/4|', '"1/2|', '1/2"|', '٣/٤|', '3/4/26|', 'and/or|'],
    ...['/|', '//gro|', '//3|', '/gro |', '/gr|o', '/1|2', 'http://a|'],
  ])('are none in "%s"', (text) => {
    expect(begunWord(...at(text))).toBeNull();
  });
});

describe('Enter in a list', () => {
  it('begins the next line of the list, also in its middle', () => {
    expect(enterInList(...at('- feet|'))).toEqual({ from: 6, to: 6, put: '\n- ' });
    expect(enterInList(...at('One\n- feet| and hands\nTwo'))).toEqual({
      from: 10,
      to: 10,
      put: '\n- ',
    });
  });

  it('ends the list on an empty line of it', () => {
    expect(enterInList(...at('- feet\n- |'))).toEqual({ from: 7, to: 9, put: '' });
  });

  it.each(['|- feet', '-| feet', 'feet|', '|', 'a\n|', '\n|', '-feet|'])(
    'is only Enter in "%s"',
    (text) => {
      expect(enterInList(...at(text))).toBeNull();
    },
  );
});

describe('how a note is read', () => {
  it('reads lines with a stroke as a list between paragraphs', () => {
    expect(blocksOf('We ended with:\n- feet\n- room\n\nThen home.')).toEqual([
      { is: 'paragraph', runs: [{ text: 'We ended with:', isBold: false }] },
      {
        is: 'list',
        items: [[{ text: 'feet', isBold: false }], [{ text: 'room', isBold: false }]],
      },
      { is: 'paragraph', runs: [{ text: 'Then home.', isBold: false }] },
    ]);
  });

  it('keeps the lines of a paragraph, blank ones within it too', () => {
    expect(blocksOf('One\n\nTwo')).toEqual([
      { is: 'paragraph', runs: [{ text: 'One\n\nTwo', isBold: false }] },
    ]);
  });

  it('reads words between asterisks as bold, and nothing else', () => {
    expect(runsOf('She said *stop* twice.')).toEqual([
      { text: 'She said ', isBold: false },
      { text: 'stop', isBold: true },
      { text: ' twice.', isBold: false },
    ]);
    for (const plain of ['2*3*4', '* one * two', 'a * b * c', '**', '*open', '*a\nb*'])
      expect(runsOf(plain)).toEqual([{ text: plain, isBold: false }]);
  });

  it('takes an asterisk after a letter with a mark of its own as one inside a word', () => {
    const bold = (text: string) => runsOf(text).some(({ isBold }) => isBold);
    for (const plain of ['caf\u00e9*s*', 'cafe\u0301*s*', 'e\u0323\u0301*s*'])
      expect(bold(plain), plain).toBe(false);
    // The mark of a sign that is no letter makes no word of it.
    expect(bold('\u2764\ufe0f*s*')).toBe(true);
  });

  it('leaves markup the letters that it is', () => {
    expect(runsOf('<b>no</b> *<i>x</i>*').map(({ text }) => text)).toEqual([
      '<b>no</b> ',
      '<i>x</i>',
    ]);
  });
});
