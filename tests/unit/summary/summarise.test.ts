import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/cli/read-input.ts';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import { extractStatements } from '../../../src/domain/statements/extract.ts';
import { summarise } from '../../../src/domain/summary/summarise.ts';
import type { CardLine, Summary } from '../../../src/domain/summary/summary.ts';
import { sliceOf } from '../../../src/domain/text/span.ts';

function card(text: string, lang = 'en', title: string | null = null) {
  const article = { ...articleFromText(text, lang, null), title };
  const said = extractStatements(text, languageFor(lang), null);
  const summary: Summary = summarise(article, said);
  const words = (line: CardLine): string => line.spans.map((span) => sliceOf(text, span)).join(' … ');
  return {
    summary,
    speaker: said.speakers.find(({ id }) => id === summary.speaker)?.name ?? null,
    lead: summary.lead && words(summary.lead),
    voices: summary.voices.map(({ speaker, count, line }) => [
      said.speakers.find(({ id }) => id === speaker)?.name,
      count,
      line && words(line),
    ]),
    lines: summary.exchanges.map((exchange) => exchange.lines.map(words)),
    hedged: summary.hedged.map(({ span }) => sliceOf(text, span)),
    unanswered: said.questions.filter(({ id }) => summary.unanswered.includes(id)).map((one) => sliceOf(text, one)),
  };
}

const REPORT = `"The port is open," Minister Anna Weldon said.

"The road is closed," Weldon said. "It will perhaps open in May," she said.

"The pier is old," Mayor Tom Reeve said.`;

describe('the card of a report', () => {
  it('is about the one who says most, and holds nothing that another said', () => {
    const { speaker, lead, lines } = card(REPORT);
    expect(speaker).toBe('Anna Weldon');
    expect(lead).toContain('The port is open');
    expect(lines.flat().join(' ')).toContain('The road is closed');
    expect(lines.flat().join(' ')).not.toContain('The pier is old');
  });

  it('is about the first of those who say as much', () => {
    expect(
      card('"The pier is old," Mayor Tom Reeve said.\n\n"The port is open," Minister Anna Weldon said.').speaker,
    ).toBe('Tom Reeve');
  });

  it('leads with what is nearest to the headline and the first paragraph, wherever it stands', () => {
    const text =
      'The pier will open in June.\n\n"The road is closed," Minister Anna Weldon said.\n\n"We hope to open the old pier in June," Weldon said.';
    expect(card(text).lead).toContain('open the old pier');
    expect(card(text, 'en', 'Road to the port is closed, minister says').lead).toContain('The road is closed');
  });

  it('has everybody who speaks, with a count and their best line', () => {
    const { voices } = card(REPORT);
    expect(voices).toEqual([
      ['Anna Weldon', 3, expect.stringContaining('The port is open')],
      ['Tom Reeve', 1, expect.stringContaining('The pier is old')],
    ]);
  });

  it.each([
    [
      'en',
      '"The port is open," Minister Ara Simonyan said.\n\n"The road is shut," Simonyan said.\n\n"The pier is old," A. Simonyan said.\n\n"It is late," the minister said.',
    ],
    [
      'ru',
      '«Порт открыт», — заявил министр Ара Симонян.\n\n«Дорога закрыта», — сказал Симонян.\n\n«Причал стар», — сказал А. Симонян.\n\n«Уже поздно», — сказал министр.',
    ],
    [
      'hy',
      '«Նավահանգիստը բաց է»,- ասել է նախարար Արա Սիմոնյանը։\n\n«Ճանապարհը փակ է»,- ասել է Սիմոնյանը։\n\n«Նավամատույցը հին է»,- ասել է Ա. Սիմոնյանը։\n\n«Արդեն ուշ է»,- ասել է նախարարը։',
    ],
  ])('has one name for one person (%s)', (lang, text) => {
    const { voices } = card(text, lang);
    expect(voices.map(([, count]) => count)).toEqual([4]);
  });

  it('does not say the lead twice', () => {
    const { lead, lines } = card(REPORT);
    expect(lines.flat()).not.toContain(lead);
  });

  it('shows at most six lines besides the lead where nothing is asked', () => {
    const many = Array.from({ length: 9 }, (_, at) => `"Pier number ${at + 1} is open," Minister Anna Weldon said.`);
    expect(card(many.join('\n\n')).lines).toEqual([expect.toSatisfy((lines: string[]) => lines.length === 6)]);
  });

  it('names what is hedged', () => {
    expect(card(REPORT).hedged).toContain('perhaps');
  });

  it('has the questions with their answers, and those that have none apart', () => {
    const interview = `Minister Anna Weldon answered questions of the Tidewater.

- When will the port open?

- It will open in May, when the work under water is done.

- Which ships will come?

- The ferries will come first, and the grain ships will follow in June.

- And who pays for the new road?`;
    const { summary, unanswered } = card(interview);
    expect(summary.exchanges.some(({ question }) => question !== null)).toBe(true);
    expect(unanswered.join(' ')).toContain('who pays');
  });

  it.each([
    ['ru', '«Порт открыт», — заявил министр Иван Петров.', 'Иван Петров', 'Порт открыт'],
    ['hy', '«Նավահանգիստը բաց է»,- ասել է նախարար Աննա Վելդոնը։', 'Աննա Վելդոն', 'Նավահանգիստը բաց է'],
  ])('is made in %s', (lang, text, speaker, lead) => {
    const made = card(text, lang);
    expect(made.speaker).toContain(speaker);
    expect(made.lead).toContain(lead);
  });

  it('is empty where nothing was said', () => {
    expect(card('').summary).toEqual({
      speaker: null,
      addressee: null,
      lead: null,
      exchanges: [],
      voices: [],
      hedged: [],
      unanswered: [],
    });
  });

  it('holds what stands in marks in a language without rules, of nobody', () => {
    const { speaker, lead } = card(
      '« Le port est ouvert depuis ce matin et la route est fermée », dit Anna Weldon.',
      'fr',
    );
    expect(speaker).toBeNull();
    expect(lead).toContain('Le port est ouvert');
  });
});
