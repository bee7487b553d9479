import { describe, expect, it } from 'vitest';
import { isSaidByMarks } from '../../../../src/domain/statements/quotations/said-by-marks.ts';
import { place } from './place.ts';

describe('marks alone tell that words were said', () => {
  it.each([
    ['"De brug gaat in mei weer open"', 'there are six of them'],
    ['Hij zei: "het kan niet"', 'a colon stands before them'],
    ['"Het kan niet", zei hij', 'a comma stands after them'],
    ['"Het kan niet" - de burgemeester', 'a dash stands after them'],
    ['"Het kan niet," zei hij', 'a comma stands before the closing mark'],
    ['"Köprü mayısta açılacak" dedi.', 'one small word makes a sentence of them'],
  ])('%s: %s', (text) => {
    expect(isSaidByMarks(place(text, 'nl'))).toBe(true);
  });

  it.each([
    ['De "grote oude brug" is dicht', 'nothing stands beside them'],
    ['Hij zei: "nee nee"', 'there are two of them'],
    ['"Het Grote Nieuws" sluit zijn deuren.', 'more than a word stands beside them'],
    ['Gisteren "het grote nieuws" gesloten.', 'they do not open the sentence'],
    ['"Het Grote Nieuws" Rotterdam.', 'the word beside them is a name'],
    ['Dit is nieuw:\n\n"het kan niet"', 'the colon stands on another line'],
  ])('they do not in %j: %s', (text) => {
    expect(isSaidByMarks(place(text, 'nl'))).toBe(false);
  });
});
