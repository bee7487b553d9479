import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/cli/read-input.ts';
import { analyse } from '../../../src/domain/analyse.ts';
import { shared, sliceOf } from '../../../src/domain/text/span.ts';
import { cardOf } from '../../../src/ui/view-models/card.ts';
import { textOf } from '../../../src/ui/view-models/passage.ts';
import { wordsFor } from '../../unit/ui/words-for.ts';

const text = readFileSync(join(import.meta.dirname, 'arminfo-83320.txt'), 'utf8');
const analysis = analyse(articleFromText(text, null, null), []);
const { said, summary } = analysis;
const card = cardOf(analysis, [], wordsFor('en'));
const shown = [card.lead, ...card.exchanges.flatMap((exchange) => exchange.lines)].filter((line) => line !== null);
const lines = [summary.lead, ...summary.exchanges.flatMap((exchange) => exchange.lines)].filter(
  (line) => line !== null,
);
const spans = lines.flatMap((line) => line.spans);

/**
 * The eighteen things that somebody who read the interview would retell: the main one of each of the fourteen statements,
 * and four more that stand for themselves, in the words that carry them.
 */
const KEY_CLAIMS = [
  'the organization fully retains its obligations to Yerevan',
  'If the Armenian leadership decides to leave the organization, it will be the sovereign right of Armenia',
  'the CSTO takes into account the increased activity of NATO in the Transcaucasian region',
  'the Collective Security Treaty offers a soft alliance',
  'the main mechanisms of interaction are functioning',
  'All obligations of the CSTO towards Armenia remain in full accordance with the statutory goals and principles',
  "the West's policy towards Eurasian integration structures really affects both the organization and partly the allies",
  'shows a high degree of stability of the organization and high adaptive potential',
  'member states adhere to a multi-vector policy in interaction with external players, which remains their sovereign right',
  "the balance of forces in the South Caucasus in the event of Armenia's withdrawal from the CSTO may change",
  'a confrontation between Armenia and the CSTO, which I hope is no more than hypothetical',
  'this issue, even if it cannot currently be classified as extremely urgent, requires analysis',
  "analyzes the complex processes that take place in NATO's area of responsibility",
  'we respect the foreign policy decisions of the CSTO member states, which implement interaction with NATO',
  'sovereignty takes on additional value and, in my opinion, becomes one of the key criteria for effective alliances',
  'the degree of readiness of the CSTO to repel security threats is high',
  'the Collective Security Treaty Organization is open to interaction with those countries that share its principles',
  'The prospects for the expansion of the CSTO are influenced by the complex processes',
];

/** A claim is carried when at least three fifths of its words' length are shown. */
const carried = KEY_CLAIMS.filter((claim) => {
  const start = text.indexOf(claim);
  if (start < 0) throw new Error(`The report does not say: ${claim}`);
  const whole = { start, end: start + claim.length };
  return spans.reduce((sum, span) => sum + shared(span, whole), 0) >= claim.length * 0.6;
});

const wordsIn = (passage: string): number => passage.split(/\s+/).filter(Boolean).length;

describe("the card of ArmInfo's report", () => {
  it('carries at least 13 of its 18 key claims', () => {
    expect(carried.length).toBeGreaterThanOrEqual(13);
  });

  it('takes at most 300 words of the page for it', () => {
    expect(wordsIn(spans.map((span) => sliceOf(text, span)).join(' '))).toBeLessThanOrEqual(300);
  });

  it('shows all five questions, each with an answer', () => {
    expect(
      card.exchanges.filter(({ question, lines: answers }) => question !== null && answers.length > 0),
    ).toHaveLength(5);
    expect(card.unanswered).toEqual([]);
  });

  it('shows nothing but the page, byte by byte, in its order', () => {
    for (const { words, place } of shown) {
      let at = place.start - 1;
      for (const { text: piece, mark } of words.pieces) {
        if (mark === 'omission' || piece.trim() === '') continue;
        const found = text.indexOf(piece, at);
        expect(found, piece).toBeGreaterThanOrEqual(at);
        expect(Buffer.from(text.slice(found, found + piece.length))).toEqual(Buffer.from(piece));
        at = found + piece.length;
      }
    }
    expect(shown.length).toBe(lines.length);
  });

  it('says of every line whose words it is, and in whose wording', () => {
    for (const { facts } of shown) {
      expect(facts.speaker).toBe('Imangali Tasmagambetov');
      expect(['direct', 'mixed', 'indirect']).toContain(facts.kind);
    }
  });

  it('keeps every hedge and negation of a sentence that it shows a part of', () => {
    for (const line of lines) {
      const statement = said.statements.find((each) => each.id === line.statement);
      const softened = [...(statement?.hedges ?? []), ...(statement?.negations ?? [])];
      for (const span of line.spans) {
        const ends = /[.!?](?=\s|$)/.exec(text.slice(span.end - 1));
        const sentence = { start: span.start, end: span.end - 1 + (ends?.index ?? 0) };
        for (const word of softened.filter((each) => shared(each, sentence) > 0))
          expect(
            line.spans.some((part) => part.start <= word.start && word.end <= part.end),
            sliceOf(text, word),
          ).toBe(true);
      }
    }
    const marked = shown.flatMap(({ words }) =>
      words.pieces.filter(({ mark }) => mark === 'hedge').map((piece) => piece.text),
    );
    expect(marked).toEqual(['If', 'partly', 'in the event of', 'may']);
    expect(shown.map(({ words }) => textOf(words)).join(' ')).toContain('may change');
  });
});
