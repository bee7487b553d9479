import { describe, expect, it } from 'vitest';
import { announcedBlock } from '../../../../src/domain/statements/quotations/announced-block.ts';
import { sliceOf } from '../../../../src/domain/text/span.ts';
import { readIn } from '../read-in.ts';

/** The paragraph that the first sentence of a text announces, and the cue that does. */
function block(text: string, lang = 'en'): [string, string] | null {
  const read = readIn(text, lang);
  const found = announcedBlock(read, read.language.clauses(read), 0);
  const segment = found?.found.segments[0];
  return found === null || segment === undefined ? null : [sliceOf(text, segment), read.norm(found.cue)];
}

const PROSE = 'Nobody pays for the road this year. We keep our word.';

describe('an announced paragraph', () => {
  it('is all that stands in it', () => {
    expect(block(`The minister added:\n\n${PROSE}\n\nThe road is new.`)).toEqual([PROSE, 'added']);
  });

  it('may be announced to a hearer', () => {
    expect(block(`The minister told reporters in the old town:\n\n${PROSE}`)?.[1]).toBe('told');
  });

  it('is said word for word, by whoever announces it', () => {
    const text = `The minister added:\n\n${PROSE}`;
    const read = readIn(text);
    const found = announcedBlock(read, read.language.clauses(read), 0)?.found;
    expect(found).toMatchObject({ kind: 'direct', conjunction: null, foundBy: 'announced paragraph' });
    expect(found?.source && read.wordsOf(found.source)).toBe('The minister');
  });

  it.each([
    [`The minister added. ${PROSE}`, 'nothing announces it'],
    [`The minister added:\n${'The road'}`, 'it is a heading'],
    [`The minister added:\n\n“${PROSE}”`, 'it has marks of its own'],
    [`The minister added:\n\nthe road is shut for all of this long year.`, 'it begins with a small letter'],
    [`The minister added:\n\n- ${PROSE}`, 'it is an item of a list'],
    [`The minister said that three roads are shut:\n\n${PROSE}`, 'the sentence has its content itself'],
    [`The weather of the week:\n\n${PROSE}`, 'nobody speaks'],
    ['The minister added:', 'nothing follows'],
  ])('is none in %j: %s', (text) => {
    expect(block(text)).toBeNull();
  });

  it('is read in Russian and Armenian alike', () => {
    expect(block('Министр добавил:\n\nЗа дорогу никто не платит в этом году.', 'ru')?.[1]).toBe('добавил');
    expect(block('Նախարարն ասել է.\n\nԱյս տարի ոչ ոք չի վճարի նոր ճանապարհի համար.', 'hy')?.[0]).toContain('Այս տարի');
  });

  it('is unknown without rules', () => {
    expect(block(`De minister zei:\n\n${PROSE}`, 'nl')).toBeNull();
  });
});
