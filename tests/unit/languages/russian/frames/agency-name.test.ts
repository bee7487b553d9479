import { describe, expect, it } from 'vitest';
import { said } from '../../../statements/said.ts';

const who = (text: string): (string | null)[] => said(text, 'ru').map((one) => one.who);

describe('an outlet', () => {
  it.each([
    ['Мост закрыт на зиму, пишет газета «Портовый вестник».', 'газета «Портовый вестник»'],
    ['Мост закрыт на зиму, сообщило Агентство по охране вод.', 'Агентство по охране вод'],
  ])('speaks where it is the author: %s', (text, name) => {
    expect(who(text)).toEqual([name]);
  });

  it.each(['Мост закрыт на зиму, передаёт ТАСС.', 'Мост закрыт на зиму, сообщает агентство «Вестник».'])(
    'does not where it passes on: %s',
    (text) => {
      expect(who(text)).toEqual([]);
    },
  );
});
