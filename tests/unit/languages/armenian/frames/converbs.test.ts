import { describe, expect, it } from 'vitest';
import { converbs } from '../../../../../src/domain/languages/armenian/frames/converbs.ts';
import { behind, framed } from '../../by-frames/framed.ts';

describe('a clause of an Armenian converb', () => {
  it.each([
    'պատասխանելով պատգամավորի հարցին՝ ասաց նախարարը',
    'ասուլիսում պատասխանելով հարցին՝ նախարարն ասաց',
    'մեկնաբանելով կամուրջը, ճանապարհը՝ ասաց նախարարը',
  ])('ends at its pause mark when a cue follows: «%s»', (text) => {
    const read = framed(text);
    expect(converbs.pastClause(read, 0, read.tokens.length)).toBe(behind(read, text.slice(0, text.indexOf('՝') + 1)));
  });

  it.each([
    ['no cue follows', 'պատասխանելով հարցին՝ նախարարը գնաց'],
    ['another pause stands before the cue', 'պատասխանելով հարցին՝ երեկ, ասաց նախարարը'],
    ['a cue stands before the pause', 'պատասխանելով ասաց նախարարը՝ կամուրջը փակ է'],
    ['the sentence ends first', 'պատասխանելով հարցին։ Ասաց նախարարը'],
    ['the word is no converb', 'նախարարի հարցին՝ ասաց նախարարը'],
    ['it begins with a capital', 'Պատասխանելով հարցին՝ ասաց նախարարը'],
    ['no occasion stands before it', 'կամուրջը պատասխանելով հարցին՝ ասաց նախարարը'],
    ['there are no words', ''],
  ])('is none where %s', (_case, text) => {
    const read = framed(text);
    expect(converbs.pastClause(read, 0, read.tokens.length)).toBeNull();
  });

  it('is known by the ending of its converb', () => {
    const read = framed('պատասխանելով ասաց');
    expect([0, 1, 2].map((token) => converbs.isConverb(read, token))).toEqual([true, false, false]);
  });
});
