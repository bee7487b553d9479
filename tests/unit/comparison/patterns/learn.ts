import { FormRows } from '../../../../src/domain/comparison/patterns/form-rows.ts';
import type { Vocabulary } from '../../../../src/domain/comparison/patterns/vocabulary.ts';
import { record, termsIn } from '../record.ts';

/** Takes an English sentence in as the pattern sentences of a record are. */
export const learn = (text: string, vocabulary: Vocabulary, rows = new FormRows(), model = record): void =>
  vocabulary.learn(
    termsIn(text, 'en', model).terms.map(({ key }) => vocabulary.numberOf(key)),
    rows,
  );
