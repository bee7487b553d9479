import { describe, expect, it } from 'vitest';
import {
  AHEAD,
  BACK,
  COUNTED,
  FLAG,
} from '../../../../../../src/domain/languages/english/model/features/counted-classes.ts';
import { between } from '../../../../../../src/domain/languages/english/model/features/counts.ts';
import { near } from '../../../../../../src/domain/languages/english/model/features/distances.ts';
import { factsReader } from '../../../../../../src/domain/languages/english/model/features/sentence-facts.ts';
import { TAG, TAG_COUNT } from '../../../../../../src/domain/languages/english/model/units/tags.ts';
import { factsIn, readEnglish, unitOf } from '../../read-english.ts';

const TEXT = 'The mayor (who is old) said that it rained, “It rained all day”, and left.';

describe('what the model may look at in a sentence', () => {
  it.each([
    ['commas', 2],
    ['pauses', 2],
    ['thats', 1],
    ['quotations', 1],
    ['ands', 1],
    ['opened', 1],
    ['closed', 1],
    ['finite', 4],
    ['verbs', 3],
    ['wh', 1],
    ['saying', 1],
    ['fillers', 1],
  ] as const)('counts %s: %i', (what, expected) => {
    const facts = factsIn(TEXT);
    expect(between(facts.counts[what], 0, facts.units.length)).toBe(expected);
  });

  it('knows how far the next comma and the last one are', () => {
    const facts = factsIn(TEXT);
    const rained = unitOf(TEXT, 'rained');
    expect(near(facts.ahead.comma, rained)).toBe(2);
    expect(near(facts.back.comma, rained)).toBe(21);
    expect(near(facts.back.comma, facts.units.length - 1)).toBe(4);
    expect(near(facts.ahead.saying, 0)).toBe(unitOf(TEXT, 'said') + 1);
  });

  it.each([
    ['It rained?!', 2, true],
    ['It rained', 2, false],
    ['It rained;', 2, false],
    ['She said “it rained and it was cold”', 3, true],
  ])('knows where the words of "%s" end, and whether it ends like a sentence', (text, wordsEnd, ended) => {
    expect(factsIn(text)).toMatchObject({ wordsEnd, ended });
  });

  it('knows the place of a sentence in its paragraph and of that in the text', () => {
    const text = 'It rained. It snowed. It thawed.\n\nThe ferry left.';
    expect(factsIn(text, 1)).toMatchObject({ inParagraph: 1, paragraph: 0, paragraphLength: 3 });
    expect(factsIn(text, 3)).toMatchObject({ inParagraph: 0, paragraph: 1, paragraphLength: 1 });
  });

  it('knows a headline', () => {
    expect(factsIn('Minister Says Talks Will Continue Soon.').titled).toBe(true);
    expect(factsIn('The minister says so.').titled).toBe(false);
  });

  it('is worked out once a sentence', () => {
    const read = readEnglish(TEXT);
    const factsOf = factsReader(read, read.sentences);
    expect(factsOf(0)).toBe(factsOf(0));
  });
});

describe('the tables of what is counted', () => {
  it('say of each tag whether it is, but of what a unit is a flag', () => {
    for (const table of [COUNTED, AHEAD, BACK])
      for (const classes of Object.values(table)) if (classes !== null) expect(classes).toHaveLength(TAG_COUNT);
    expect([...FLAG]).toEqual([0, 1]);
    expect([COUNTED.saying, COUNTED.heads, AHEAD.saying]).toEqual([null, null, null]);
  });

  it('count the tags they are named for', () => {
    expect(COUNTED.commas[TAG.comma]).toBe(1);
    expect(COUNTED.commas[TAG.dash]).toBe(0);
    expect(COUNTED.pauses[TAG.dash]).toBe(1);
    expect(COUNTED.named[TAG.objectPronoun]).toBe(1);
    expect(BACK.be[TAG.be]).toBe(1);
  });
});
