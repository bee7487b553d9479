import { describe, expect, it } from 'vitest';
import { wordsOfFrame } from '../../../../../src/domain/languages/armenian/frames/words-of.ts';
import { cuePlace, found, framed } from '../../by-frames/framed.ts';

describe('"in the words of"', () => {
  it.each([
    ['Շուշան Վանեսյանի խոսքով՝ կամուրջը փակ է։', 'խոսքով', 'կամուրջը փակ է', 'Շուշան Վանեսյանի'],
    ['Կամուրջը, Վանեսյանի կարծիքով, փակ է։', 'կարծիքով', 'Կամուրջը | փակ է', 'Վանեսյանի'],
    ['Նրա խոսքով՝ կամուրջը փակ է։', 'խոսքով', 'կամուրջը փակ է', 'Նրա'],
    ['Ոստիկանության հաղորդմամբ՝ կամուրջը փակ է։', 'հաղորդմամբ', 'կամուրջը փակ է', 'Ոստիկանության'],
    ['Ոստիկանության նախնական տվյալներով՝ կամուրջը փակ է։', 'տվյալներով', 'կամուրջը փակ է', 'Ոստիկանության'],
  ])('names before it who speaks: «%s»', (text, cue, content, who) => {
    const read = framed(text);
    expect(found(read, wordsOfFrame.read(cuePlace(read, cue)))).toEqual({ content, who });
  });

  it.each([
    ['an agency passes on', '«Հյուսիս-Ինֆորմ»-ի հաղորդմամբ՝ կամուրջը փակ է։', 'հաղորդմամբ'],
    ['nobody owns the data', 'Վերջին տվյալներով՝ կամուրջը փակ է։', 'տվյալներով'],
    ['the cue is another', 'Վանեսյանն ասաց, որ կամուրջը փակ է։', 'ասաց'],
  ])('is nothing where %s', (_case, text, cue) => {
    const read = framed(text);
    expect(wordsOfFrame.read(cuePlace(read, cue))).toBeNull();
  });

  it('is not read in a sentence that points back', () => {
    const read = framed('Շուշան Վանեսյանի խոսքով՝ կամուրջը փակ է։');
    expect(wordsOfFrame.read({ ...cuePlace(read, 'խոսքով'), pointsBack: true })).toBeNull();
  });
});
