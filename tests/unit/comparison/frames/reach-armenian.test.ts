import { describe, expect, it } from 'vitest';
import { bundledModel } from '../../../../src/cli/bundled-model.ts';
import { clauseWords } from '../../../../src/domain/comparison/frames/clause-words.ts';
import type { Side } from '../../../../src/domain/comparison/frames/frame-part.ts';
import { operatorsIn } from '../../../../src/domain/comparison/frames/operators.ts';
import { Reach } from '../../../../src/domain/comparison/frames/reach.ts';
import { WordingIndex } from '../../../../src/domain/comparison/frames/wording-index.ts';
import { countedWordsIn } from '../../../../src/domain/comparison/passage/counted-words.ts';
import { viewOf } from '../../../../src/domain/comparison/passage/record-view.ts';

/** On which sides a wording comes out in an Armenian sentence, as often as it stands there. */
function sides(wording: string, sentence: string): Side[] {
  const view = viewOf(bundledModel(), 'hy');
  const words = clauseWords(countedWordsIn(sentence), sentence, 0, view);
  const index = new WordingIndex<Side>();
  index.add(wording, 1);
  const reach = new Reach(words, operatorsIn(words, view.language), view.language);
  return reach.turned(index.matches(words)).map(({ side }) => side);
}

describe('what turns a predicate in Armenian', () => {
  it.each([
    ['a verb that denies itself', 'կատար*', 'Պարտքը չկատարեցին։', -1],
    ['a denied verb that the wording itself has', 'չկատար*', 'Պարտքը չկատարեցին։', 1],
    ['an auxiliary before the participle', 'կատար*', 'Պարտքը չի կատարել։', -1],
    ['an auxiliary behind it', 'կախված', 'Դրանից կախված չեն։', -1],
    ['several negations that deny once', 'կատար*', 'Ոչ ոք երբեք ոչինչ չի կատարել։', -1],
    ['a failing that denies together with a pronoun', 'կատար*', 'Ոչ ոք չկարողացավ կատարել պարտքը։', -1],
    ['a failing behind the verb', 'կատար*', 'Պարտքը կատարել չկարողացան։', -1],
    ['a denial of a whole clause', 'կատար*', 'Նա հերքեց, որ պարտքը կատարում են։', -1],
    ['a denial of a denial', 'կատար*', 'Նա հերքեց, որ պարտքը չեն կատարում։', 1],
    ['a verdict on what stands before the mark', 'կատար*', 'Թե պարտքը կատարում են, առասպել է։', -1],
    ['a preposition that denies only its own phrase', 'կատար*', 'Առանց մեծ աղմուկի ու ավելորդ խոսքերի կատարեցին։', 1],
    ['a word that only begins with the denying letter', 'չափ*', 'Դա չափանիշ է։', 1],
    ['what only looks like a negation', 'կատար*', 'Ոչ միայն կատարում են։', 1],
  ] as const)('is %s', (_what, wording, sentence, side) => {
    expect(sides(wording, sentence)).toEqual([side]);
  });

  it('is no verdict on another stretch of the clause', () => {
    expect(sides('կատար*', 'Պարտքը կատարում են, ուրիշ ճանապարհ գոյություն չունի։')).toEqual([1]);
  });
});
