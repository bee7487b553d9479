import { describe, expect, it } from 'vitest';
import { bundledModel } from '../../../../src/cli/bundled-model.ts';
import { clauseWords } from '../../../../src/domain/comparison/frames/clause-words.ts';
import { FrameReading } from '../../../../src/domain/comparison/frames/frame-reading.ts';
import { countedWordsIn } from '../../../../src/domain/comparison/passage/counted-words.ts';
import { viewOf } from '../../../../src/domain/comparison/passage/record-view.ts';

const model = bundledModel();
const view = viewOf(model, 'ru');

/** On which side of a claim a Russian sentence comes out. */
function side(claim: string, sentence: string): number {
  const words = clauseWords(countedWordsIn(sentence), sentence, 0, view);
  return new FrameReading(words, view).of(model.claims.findIndex(({ id }) => id === claim)).side;
}

describe('negation in Russian', () => {
  it.each([
    ['c03', 'Механизмы взаимодействия с Арменией не функционируют.'],
    ['c03', 'Никакого взаимодействия с Арменией не осталось.'],
    ['c01', 'Ни одно обязательство перед Арменией не выполнено.'],
    ['c01', 'ОДКБ так и не удалось выполнить обязательства перед Арменией.'],
    ['c30', 'Суверенитет не становится критерием эффективных союзов.'],
    ['c39', 'Никто ничего не доказал: состоятельность ОДКБ не доказана.'],
  ])('denies once, however many words agree: %s %s', (claim, sentence) => {
    expect(side(claim, sentence)).toBe(-1);
  });

  it.each([
    ['c03', 'Неправда, что механизмы взаимодействия с Арменией не функционируют.'],
    ['c03', 'В ведомстве не считают, что механизмы взаимодействия с Арменией не функционируют.'],
    ['c24', 'Неправда, что вопрос о конфронтации не требует анализа.'],
    ['c01', 'Нельзя не признать, что ОДКБ выполняет обязательства перед Арменией.'],
    ['c01', 'Обязательства организации перед Ереваном не изменились и действуют.'],
  ])('and a denial of it stands: %s %s', (claim, sentence) => {
    expect(side(claim, sentence)).toBe(1);
  });

  it('lets a preposition deny its own phrase only', () => {
    expect(side('c04', 'Без прежних громких заявлений организация продолжает работу по своей повестке.')).toBe(1);
    expect(side('c10', 'Этот союз живёт без жёсткой блоковой дисциплины.')).toBe(1);
  });

  it('hears once that rumours are rumours', () => {
    const rumour =
      'Слухи, будто ОДКБ больше не выполняет обязательств перед Арменией, не соответствуют действительности.';
    expect(side('c01', rumour)).toBe(1);
  });

  it('reaches back from the verb to what was put before it, but not over a verb of its own', () => {
    expect(side('c03', 'Прекращать взаимодействие с Арменией никто не собирается.')).toBe(1);
    expect(side('c17', 'Запрещать союзникам многовекторность нельзя.')).toBe(1);
    expect(side('c01', 'Организация нарушила обязательства перед Арменией и исправляться не намерена.')).toBe(-1);
  });

  it('reads what is denied behind its subject', () => {
    expect(side('c24', 'Анализа вопрос о конфронтации не требует.')).toBe(-1);
    expect(side('c41', 'Доверия правительств к ОДКБ больше нет.')).toBe(-1);
    expect(side('c01', 'Утверждение, что ОДКБ выполняет обязательства, не имеет под собой почвы.')).toBe(-1);
  });
});
