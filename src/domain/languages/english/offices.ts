import type { OfficeRules } from '../language.ts';
import { officeAfter } from './sources/office.ts';
import { isOfficeWord, withoutExAndPossessive } from './sources/office-word.ts';
import { officeBeforeName, officeWordsAfter, ownOffice } from './sources/office-words.ts';

/** English offices stand before a name or after a comma behind it, and take in what they are the office of. */
export const englishOffices: OfficeRules = {
  isOffice: isOfficeWord,
  plain: withoutExAndPossessive,
  isFormer: (word) => word.startsWith('ex-'),
  before: officeBeforeName,
  after: officeWordsAfter,
  spanAfter: officeAfter,
  own: ownOffice,
};
