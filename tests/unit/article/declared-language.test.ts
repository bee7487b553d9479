import { expect, test } from 'vitest';
import { declaredLanguage } from '../../../src/domain/article/declared-language.ts';

test.each([
  ['en', 'en'],
  ['HY-am', 'hy'],
  ['ru_RU', 'ru'],
  ['ckb', 'ckb'],
  ['english', 'und'],
  ['e1', 'und'],
  ['', 'und'],
  [null, 'und'],
])('a page that says "%s" declares %s', (said, declared) => {
  expect(declaredLanguage(said)).toBe(declared);
});
