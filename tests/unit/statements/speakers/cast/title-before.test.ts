import { describe, expect, it } from 'vitest';
import { titleBefore } from '../../../../../src/domain/statements/speakers/cast/title-before.ts';
import { tokenized, tokenOf } from '../../../reading/texts.ts';

describe('the title before a name', () => {
  it.each([
    ['Then Mr Keller left', 'Keller', 'en', 'mr'],
    ['Then Mr. Keller left', 'Keller', 'en', 'mr'],
    ['Then Keller left', 'Keller', 'en', null],
    ['It rained. Keller left', 'Keller', 'en', null],
    ['Потом господин Рогов ушел', 'Рогов', 'ru', 'господин'],
    ['Հետո պարոն Դարբինյանը մեկնեց', 'Դարբինյանը', 'hy', 'պարոն'],
    ['Pan Lund', 'Lund', 'pl', null],
  ])('in "%s" is found', (text, name, lang, title) => {
    const read = tokenized(text, lang);
    const at = titleBefore(read, tokenOf(read, name));
    expect(at === null ? null : read.norm(at)).toBe(title);
  });

  it('does not stand before the first token', () => {
    expect(titleBefore(tokenized('Keller'), 0)).toBeNull();
  });
});
