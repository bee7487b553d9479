import { describe, expect, it } from 'vitest';
import { bareNameEnd, firstOwnWord, subjectEnd } from '../../../../../src/domain/languages/armenian/frames/subject.ts';
import { behind, framed } from '../../by-frames/framed.ts';

describe('an Armenian subject', () => {
  it.each([
    ['ինժեներ Շուշան Վանեսյանը լրագրողներին', 'Վանեսյանը'],
    ['Շուշան Վանեսյանի մասին նա', 'նա'],
    ['Մարկ Ռյուսեն Գորիսում', 'Ռյուսեն'],
    ['երեկ նախարարը լրագրողներին', 'նախարարը'],
    ['երեկ կազմակերպիչները ասուլիսում', 'կազմակերպիչները'],
    ['Տավոլիան ասուլիսում', 'Տավոլիան'],
  ])('of «%s» ends with «%s»', (text, last) => {
    const read = framed(text);
    expect(subjectEnd(read, 0, read.tokens.length)).toBe(behind(read, last));
  });

  it.each(['լրագրողներին ասուլիսում', 'Երկուշաբթի ասուլիսում', '«Կամուրջը» և', ''])('is none in «%s»', (text) => {
    const read = framed(text);
    expect(subjectEnd(read, 0, read.tokens.length)).toBeNull();
  });
});

describe('a name without an article', () => {
  it('ends with the last capital word outside marks', () => {
    const read = framed('նախարար Շուշան Վանեսյան նոր «Գիրք»');
    expect(bareNameEnd(read, 0, read.tokens.length)).toBe(behind(read, 'Վանեսյան'));
    expect(bareNameEnd(read, 3, 4)).toBeNull();
  });
});

describe('the first own word', () => {
  it('is looked for outside marks', () => {
    const read = framed('«Գիրք» նոր գիրք');
    const isBook = (token: number): boolean => read.norm(token) === 'գիրք';
    expect(firstOwnWord(read, { first: 0, last: 5 }, isBook)).toBe(4);
    expect(firstOwnWord(read, { first: 0, last: 4 }, isBook)).toBeNull();
  });
});
