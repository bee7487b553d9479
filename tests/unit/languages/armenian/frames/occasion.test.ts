import { describe, expect, it } from 'vitest';
import { isHearerOrOccasion } from '../../../../../src/domain/languages/armenian/frames/occasion.ts';
import { framed } from '../../by-frames/framed.ts';

describe('words before an Armenian cue', () => {
  it.each(['Lratu.am-ին', 'երկուշաբթի', 'հեռուստաալիքի եթերում', 'ասուլիսում նաև', 'լրագրողներին', 'մայրաքաղաքից'])(
    'are a hearer or an occasion: «%s»',
    (text) => {
      const read = framed(`${text} ասաց`);
      expect(isHearerOrOccasion(read, 0, read.tokens.length - 1)).toBe(true);
    },
  );

  it.each(['կամուրջը', 'ինժեներ Շուշան Վանեսյանը'])('are none: «%s»', (text) => {
    const read = framed(text);
    expect(isHearerOrOccasion(read, 0, read.tokens.length)).toBe(false);
  });
});
