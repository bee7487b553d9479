import { describe, expect, it } from 'vitest';
import { caseBesideCue } from '../../../../src/domain/statements/speakers/case-beside-cue.ts';
import { read, spanOf } from '../../reading/texts.ts';

describe('the case of a name beside a cue', () => {
  it.each([
    ['По словам Рогова, мост готов.', 'По словам', 'ru', 'possessor'],
    ['Мост готов, говорится в заявлении Рогова.', 'говорится', 'ru', 'possessor'],
    ['Агентство приводит слова Рогова: «Готов».', 'приводит', 'ru', 'possessor'],
    ['Рогов сказал, что мост готов.', 'сказал', 'ru', 'subject'],
    ['Դարբինյանի խոսքով՝ կամուրջը պատրաստ է։', 'խոսքով', 'hy', 'possessor'],
    ['Դարբինյանն ասաց, որ կամուրջը պատրաստ է։', 'ասաց', 'hy', 'subject'],
    ['According to Lund, the bridge is ready.', 'According to', 'en', 'possessor'],
    ['Lund said the bridge is ready.', 'said', 'en', 'subject'],
    ['Lund powiedziała, że most jest gotowy.', 'powiedziała', 'pl', 'subject'],
  ])('in "%s" by "%s" (%s): %s', (text, cue, lang, nameCase) => {
    expect(caseBesideCue(read(text, lang), spanOf(text, cue))).toBe(nameCase);
  });

  it('is a subject’s where no cue stands', () => {
    expect(caseBesideCue(read('По словам Рогова', 'ru'), null)).toBe('subject');
  });
});
