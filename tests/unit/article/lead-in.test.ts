import { describe, expect, it } from 'vitest';
import { leadInOf } from '../../../src/domain/article/lead-in.ts';

describe('the lead-in of an agency', () => {
  it.each([
    ['ArmInfo. The minister said so.', 'ArmInfo.', 'ArmInfo'],
    ['ArmInfo.The minister said so.', 'ArmInfo.', 'ArmInfo'],
    ['АрмИнфо. Министр сказал это.', 'АрмИнфо.', 'ArmInfo'],
    ['MOSCOW, March 12. /TASS/. The minister said so.', 'MOSCOW, March 12. /TASS/.', 'TASS'],
    ['YEREVAN, APRIL 22, ARMENPRESS. The minister said so.', 'YEREVAN, APRIL 22, ARMENPRESS.', 'Armenpress'],
    ['Yerevan /Mediamax/. The minister said so.', 'Yerevan /Mediamax/.', 'Mediamax'],
  ])('is known in "%s"', (text, shown, agency) => {
    const found = leadInOf(text);
    expect(found && text.slice(found.span.start, found.span.end)).toBe(shown);
    expect(found?.agency).toBe(agency);
  });

  it.each(['The minister told ArmInfo that the bridge was ready.', 'ArmInfo journalists were not let in.', ''])(
    'is not seen in "%s"',
    (text) => {
      expect(leadInOf(text)).toBeNull();
    },
  );
});
