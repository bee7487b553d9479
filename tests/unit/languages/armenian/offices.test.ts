import { describe, expect, it } from 'vitest';
import { armenianOffices } from '../../../../src/domain/languages/armenian/offices.ts';
import { tokenized, tokenOf } from '../../reading/texts.ts';

describe('an Armenian word for an office', () => {
  it.each([
    ['նախարարը մեկնեց', 'նախարարը', true],
    ['նախարարի խոսքով', 'նախարարի', true],
    ['կամուրջը փլվեց', 'կամուրջը', false],
  ])('in «%s»: is «%s» one? %s', (text, word, expected) => {
    const read = tokenized(text, 'hy');
    expect(armenianOffices.isOffice(read, tokenOf(read, word))).toBe(expected);
  });

  it('says by no ending of its own that somebody was one', () => {
    expect(armenianOffices.plain('նախարար')).toBe('նախարար');
    expect(armenianOffices.isFormer('նախկին')).toBe(false);
  });

  it('stands before a name in its base form', () => {
    const read = tokenized('Տավոլայի նախարար Վահե Դարբինյանն ասաց', 'hy');
    expect(armenianOffices.before(read, tokenOf(read, 'Վահե'), 0)).toEqual({
      from: 1,
      roles: ['նախարար'],
      places: ['տավոլայի'],
    });
  });
});
