import { describe, expect, it } from 'vitest';
import { leadInOf } from '../../../src/domain/article/lead-in.ts';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { extractStatements } from '../../../src/domain/statements/extract.ts';

describe('the lead-in of an agency', () => {
  it.each([
    ['ArmInfo. The minister said so.', 'ArmInfo.', 'ArmInfo'],
    ['ArmInfo.The minister said so.', 'ArmInfo.', 'ArmInfo'],
    ['АрмИнфо. Министр сказал это.', 'АрмИнфо.', 'ArmInfo'],
    ['MOSCOW, March 12. /TASS/. The minister said so.', 'MOSCOW, March 12. /TASS/.', 'TASS'],
    ['YEREVAN, APRIL 22, ARMENPRESS. The minister said so.', 'YEREVAN, APRIL 22, ARMENPRESS.', 'Armenpress'],
    ['Yerevan /Mediamax/. The minister said so.', 'Yerevan /Mediamax/.', 'Mediamax'],
    ['МОСКВА, 22 апреля. /ТАСС/. Министр сказал это.', 'МОСКВА, 22 апреля. /ТАСС/.', 'TASS'],
    ['ԵՐԵՎԱՆ, ՄԱՐՏԻ 6, 24News\n\nՆախարարն ասել է։', 'ԵՐԵՎԱՆ, ՄԱՐՏԻ 6, 24News', '24News'],
    ['(Interfax) - The minister said so.', '(Interfax) -', 'Interfax'],
    ['(MENAFN- AzerNews) The minister said so.', '(MENAFN- AzerNews)', 'AzerNews'],
    ['PanARMENIAN.Net - The minister said so.', 'PanARMENIAN.Net -', 'PanARMENIAN'],
    ['YEREVAN, 3 May - RIA Novosti. The minister said so.', 'YEREVAN, 3 May - RIA Novosti.', 'RIA Novosti'],
    ['Baku, Fineko/ The minister said so.', 'Baku, Fineko/', 'Fineko'],
    ['armeniasputnik.am: The minister said so.', 'armeniasputnik.am:', 'Sputnik'],
    ['GYUMRI, May 3. /Shirak/. The minister said so.', 'GYUMRI, May 3. /Shirak/.', 'Shirak'],
    ['BAKU, Azerbaijan, April 3. The minister said so.', 'BAKU, Azerbaijan, April 3.', null],
    ['YEREVAN — The minister said so.', 'YEREVAN —', null],
    ['YEREVAN. – The minister said so.', 'YEREVAN. –', null],
    ['YEREVAN.- The minister said so.', 'YEREVAN.-', null],
    ['МОСКВА, 24 апр — РИА Новости. Министр сказал это.', 'МОСКВА, 24 апр — РИА Новости.', 'RIA Novosti'],
    [
      'МОСКВА, 24 апр - РИА Новости, Иван Петров. Министр сказал это.',
      'МОСКВА, 24 апр - РИА Новости, Иван Петров.',
      'RIA Novosti',
    ],
    [
      'BAKU, Azerbaijan, April 24. TREND Jo Sample. He said so.',
      'BAKU, Azerbaijan, April 24. TREND Jo Sample.',
      'Trend',
    ],
    ['Москва. 24 апреля. INTERFAX.RU - Министр сказал это.', 'Москва. 24 апреля. INTERFAX.RU -', 'Interfax'],
    ['Baku. 24 April. REPORT.AZ/ The minister said so.', 'Baku. 24 April. REPORT.AZ/', 'Report'],
    ['ЕРЕВАН, 24 апреля – Sputnik. Министр сказал это.', 'ЕРЕВАН, 24 апреля – Sputnik.', 'Sputnik'],
    ['ԵՐԵՎԱՆ, 24 ապրիլի – Sputnik. Նախարարն ասել է։', 'ԵՐԵՎԱՆ, 24 ապրիլի – Sputnik.', 'Sputnik'],
    ['24News.am. The minister said so.', '24News.am.', '24News'],
    ['Baku-APA. The minister said so.', 'Baku-APA.', 'APA'],
  ])('is known in "%s"', (text, shown, agency) => {
    const found = leadInOf(text);
    expect(found && text.slice(found.span.start, found.span.end)).toBe(shown);
    expect(found?.agency).toBe(agency);
  });

  it.each([
    'The minister told ArmInfo that the bridge was ready.',
    'ArmInfo journalists were not let in.',
    'Trend lines show it.',
    'In Moscow TASS Director General Ivan Petrov. He spoke.',
    'Either / or was the question.',
    '',
  ])('is not seen in "%s"', (text) => {
    expect(leadInOf(text)).toBeNull();
  });
});

describe('a statement that the report opens with', () => {
  it.each([
    'ArmInfo.',
    'MOSCOW, March 12. /TASS/.',
    'YEREVAN, APRIL 22, ARMENPRESS.',
    'Yerevan /Mediamax/.',
    '(Interfax) -',
    'PanARMENIAN.Net -',
    'YEREVAN, 3 May - RIA Novosti.',
    'BAKU, Azerbaijan, April 3.',
    'YEREVAN —',
  ])('does not hold the lead-in "%s"', (leadIn) => {
    const text = `${leadIn} The bridge will open in May, the minister of transport, Aram Petrosyan, told reporters on Thursday. "We kept to the plan," he said.`;
    const span = leadInOf(text)?.span ?? null;
    expect(span?.end).toBe(leadIn.length);
    const { statements } = extractStatements(text, languageFor('en'), span);
    expect(statements.length).toBeGreaterThan(1);
    for (const statement of statements) expect(statement.start).toBeGreaterThan(leadIn.length);
  });
});
