import { describe, expect, it } from 'vitest';
import { sourceAfter, sourceBefore } from '../../../../../src/domain/languages/armenian/frames/source.ts';
import { at, behind, framed, words } from '../../by-frames/framed.ts';

describe('who speaks left of an Armenian cue', () => {
  it.each([
    ['Ջրային տնտեսության ղեկավար Նարինե Բաբայանն ասաց', 'Ջրային տնտեսության ղեկավար Նարինե Բաբայանն'],
    ['Շուշան Վանեսյանը լրագրողներին նաև ասաց', 'Շուշան Վանեսյանը'],
    ['Շուշան Վանեսյանը, գործակալության փոխանցմամբ, ասաց', 'Շուշան Վանեսյանը'],
    ['Շուշան Վանեսյանը՝ ասաց', 'Շուշան Վանեսյանը'],
    ['Ընկերության հաղորդագրության մեջ ասաց', 'Ընկերության'],
    ['Նախարարությունից ասացին', 'Նախարարությունից'],
    ['Երկուշաբթի ասաց', null],
  ])('in «%s»', (text, who) => {
    const read = framed(text);
    expect(words(read, sourceBefore(read, at(read, 'ասաց'), 0))).toBe(who);
  });

  it('is nobody behind ever so many asides, and the search for it ends', () => {
    const read = framed(`${'պահեստ մտնելով, '.repeat(2_000)}և, նաև, ասաց`);
    expect(sourceBefore(read, at(read, 'ասաց'), 0)).toBeNull();
  });

  it('stands behind the floor', () => {
    const read = framed('Շուշան Վանեսյանն ասաց');
    expect(words(read, sourceBefore(read, 2, 1))).toBe('Վանեսյանն');
  });
});

describe('who speaks right of an Armenian cue', () => {
  it.each([
    ['ասաց նա երեկ', 'նա'],
    ['ասաց նաև ինժեներ Շուշան Վանեսյանը ասուլիսում', 'ինժեներ Շուշան Վանեսյանը'],
    ['ասաց կրթության, գիտության և սպորտի նախարար Վանեսյանը', 'կրթության, գիտության և սպորտի նախարար Վանեսյանը'],
    ['ասաց նախարար Շուշան Վանեսյան', 'նախարար Շուշան Վանեսյան'],
    ['ասացին նախարարությունից', 'նախարարությունից'],
    ['ասաց երեկ, Վանեսյանը գնաց', null],
    ['ասաց', null],
  ])('in «%s»', (text, who) => {
    const read = framed(text);
    const cue = text.split(' ')[0] ?? '';
    expect(words(read, sourceAfter(read, behind(read, cue), read.tokens.length))).toBe(who);
  });

  it('stands before the limit', () => {
    const read = framed('ասաց ինժեներ Շուշան Վանեսյանը');
    expect(words(read, sourceAfter(read, 1, 3))).toBe('ինժեներ Շուշան');
    expect(sourceAfter(read, 1, 1)).toBeNull();
  });
});
