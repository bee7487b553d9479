import { describe, expect, it } from 'vitest';
import {
  clauseStart,
  isFirstWord,
  phraseEndingAt,
} from '../../../../../src/domain/languages/armenian/frames/phrase.ts';
import { at, framed, words } from '../../by-frames/framed.ts';

describe('a phrase with its head last', () => {
  it.each([
    ['ջրային տնտեսության ղեկավար Նարինե Բաբայանը', 'ջրային տնտեսության ղեկավար Նարինե Բաբայանը'],
    ['կրթության, գիտության և սպորտի նախարար Վանեսյանը', 'կրթության, գիտության և սպորտի նախարար Վանեսյանը'],
    ['լրագրողներին Վանեսյանը', 'Վանեսյանը'],
    ['ասուլիսում Վանեսյանը', 'Վանեսյանը'],
    ['երկուշաբթի Վանեսյանը', 'Վանեսյանը'],
    ['որ Վանեսյանը', 'Վանեսյանը'],
    ['ասաց Վանեսյանը', 'Վանեսյանը'],
    ['«Լրատու»-ին Վանեսյանը', 'Վանեսյանը'],
    ['«Գլոբուս» թատրոնի տնօրենը', '«Գլոբուս» թատրոնի տնօրենը'],
    ['նախարարի և նա', 'նա'],
  ])('in «%s» is «%s»', (text, phrase) => {
    const read = framed(text);
    expect(words(read, phraseEndingAt(read, 0, read.tokens.length))).toBe(phrase);
  });

  it('begins where it was looked for', () => {
    const read = framed('ղեկավար Նարինե Բաբայանը');
    expect(words(read, phraseEndingAt(read, 1, 3))).toBe('Նարինե Բաբայանը');
    expect(phraseEndingAt(read, 3, 3)).toBeNull();
  });
});

describe('a clause', () => {
  it.each([
    ['Կամուրջը փակ է, Վանեսյանն ասաց', 'Վանեսյանն'],
    ['Նա գիտի, որ Վանեսյանն ասաց', 'Վանեսյանն'],
    ['կրթության, գիտության և սպորտի նախարարն ասաց', 'կրթության'],
  ])('before the cue of «%s» begins with «%s»', (text, first) => {
    const read = framed(text);
    expect(clauseStart(read, at(read, 'ասաց'), 0)).toBe(at(read, first));
  });

  it('does not begin before the floor', () => {
    expect(clauseStart(framed('Շուշան Վանեսյանն ասաց'), 2, 1)).toBe(1);
  });
});

describe('the first word', () => {
  it('of a text, a sentence or a line has its capital from there', () => {
    const read = framed('Կամուրջը փակ է։ Վանեսյանն ասաց.\nԱյո Վանեսյան');
    const first = ['Կամուրջը', 'Վանեսյանն', 'Այո', 'փակ', 'Վանեսյան'].map((word) => at(read, word));
    expect(first.slice(0, 4).map((token) => isFirstWord(read, token))).toEqual([true, true, true, false]);
    expect(isFirstWord(read, read.tokens.length - 1)).toBe(false);
  });
});
