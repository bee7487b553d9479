import { describe, expect, it } from 'vitest';
import { opensOccasion } from '../../../../../src/domain/languages/russian/frames/occasion.ts';
import { framed } from '../../by-frames/framed.ts';

describe('a preposition', () => {
  it.each(['на брифинге', 'в интервью', 'в пятницу', 'в своём вчерашнем интервью', 'в 2025 году'])(
    'opens an occasion: «%s»',
    (text) => {
      expect(opensOccasion(framed(text), 0)).toBe(true);
    },
  );

  it.each(['в мэрии', 'в пресс-службе порта', 'в новом большом светлом интервью', 'в, интервью', 'в', ''])(
    'opens none: «%s»',
    (text) => {
      expect(opensOccasion(framed(text), 0)).toBe(false);
    },
  );
});
