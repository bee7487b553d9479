import { describe, expect, it } from 'vitest';
import { dataOwner, withoutData } from '../../../../../src/domain/languages/armenian/frames/data-owner.ts';
import { framed, words } from '../../by-frames/framed.ts';

describe('who owns data', () => {
  it.each([
    ['նախարարության պաշտոնական տվյալների', 'նախարարության'],
    ['ինժեներ Շուշան Վանեսյանի հաշվարկների', 'ինժեներ Շուշան Վանեսյանի'],
    ['պաշտոնական տվյալների', null],
    ['Վերջին տվյալների', null],
    ['Շուշան Վանեսյանի', 'Շուշան Վանեսյանի'],
  ])('in «%s»', (text, owner) => {
    const read = framed(text);
    expect(words(read, withoutData(read, { first: 0, last: read.tokens.length }))).toBe(owner);
  });

  it('stands among the words before them', () => {
    const read = framed('նախարարության նախնական');
    expect(words(read, dataOwner(read, { first: 0, last: 2 }))).toBe('նախարարության');
    expect(dataOwner(read, { first: 1, last: 2 })).toBeNull();
    expect(dataOwner(read, { first: 0, last: 0 })).toBeNull();
  });
});
