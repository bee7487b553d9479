import { describe, expect, it } from 'vitest';
import {
  opensManner,
  pauseForThat,
  pauseFrame,
} from '../../../../../src/domain/languages/armenian/frames/pause-for-that.ts';
import { at, cuePlace, found, framed } from '../../by-frames/framed.ts';

const isThat = (text: string, cue: string): boolean => {
  const read = framed(text);
  return pauseForThat(cuePlace(read, cue), at(read, '՝'));
};

describe('a pause mark', () => {
  it.each([
    ['Ղորղանյանն ընդգծեց՝ ժամկետները չեն փոխվելու։', 'ընդգծեց'],
    ['Ղորղանյանն ասաց լրագրողներին՝ կամուրջը փակ է։', 'ասաց'],
  ])('stands for «որ»: «%s»', (text, cue) => {
    expect(isThat(text, cue)).toBe(true);
  });

  it.each([
    ['a quotation follows', 'Ղորղանյանն ասաց՝ «Կամուրջը փակ է և չի բացվի այս տարի բոլորի համար»։', 'ասաց'],
    ['fewer than two words follow', 'Ղորղանյանն ասաց՝ այո։', 'ասաց'],
    ['how it was said follows', 'Ղորղանյանը պատասխանեց՝ հղում անելով փորձագետներին։', 'պատասխանեց'],
    ['a question stands before', 'Նախարարը չի պատասխանել հարցին՝ երբ կբացվի ճանապարհը։', 'պատասխանել'],
    ['other words stand before', 'Ասաց Ղորղանյանը՝ մեր նախարարը նոր։', 'Ասաց'],
    ['the cue opens its sentence as a converb', 'Պատասխանելով՝ նախարարը գնաց տուն։', 'Պատասխանելով'],
    ['"as" follows', 'Ղորղանյանն ասաց՝ ինչպես միշտ էր։', 'ասաց'],
  ])('does not where %s', (_case, text, cue) => {
    expect(isThat(text, cue)).toBe(false);
  });

  it('may open the manner of saying', () => {
    const read = framed('ասաց՝ պատասխանելով, ասաց՝ հղում անելով, ասաց՝ կամուրջը փակ է');
    const pauses = read.tokens.flatMap(({ norm }, token) => (norm === '՝' ? [token] : []));
    expect(pauses.map((pause) => opensManner(read, pause))).toEqual([true, true, false]);
  });
});

describe('the frame of that pause', () => {
  it('finds a content behind it', () => {
    const read = framed('Մհեր Ղորղանյանն ընդգծեց՝ ժամկետները չեն փոխվելու։');
    expect(found(read, pauseFrame.read(cuePlace(read, 'ընդգծեց')))).toEqual({
      content: 'ժամկետները չեն փոխվելու',
      who: 'Մհեր Ղորղանյանն',
    });
  });

  it('finds none behind «որ»', () => {
    const read = framed('Մհեր Ղորղանյանն ասաց, որ կամուրջը փակ է։');
    expect(pauseFrame.read(cuePlace(read, 'ասաց'))).toBeNull();
  });
});
