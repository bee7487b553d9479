import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/ui/view-models/card.ts';
import { copiedCard } from '../../../src/ui/view-models/copied-card.ts';
import { type Passage, textOf } from '../../../src/ui/view-models/passage.ts';
import { analysis, article, comparison, laterRecord, record, sourceAnalysis, TEXT } from './fixtures.ts';
import { wordsFor } from './words-for.ts';

const words = wordsFor('en');
const card = cardOf(analysis, [record], words);
const lines = [card.lead, ...card.exchanges.flatMap((exchange) => exchange.lines)].filter((line) => line !== null);

describe('the card', () => {
  it('says who, in what office, to whom, through whom and when', () => {
    expect(card.attribution).toMatchObject({
      speaker: 'Imangali Tasmagambetov',
      role: 'CSTO Secretary General',
      addressee: 'Izvestia',
      agency: 'ArmInfo',
      date: '24 April 2024',
    });
  });

  it('holds only words of the page, in its order, with an ellipsis for what is left out', () => {
    const passages: Passage[] = [...lines, ...card.hedged, ...card.unanswered].map((each) => each.words);
    for (const passage of passages) {
      let from = 0;
      for (const part of textOf(passage)
        .split(/(?:^| )…(?: |$)/)
        .filter(Boolean)) {
        const found = TEXT.indexOf(part, from);
        expect(found, part).toBeGreaterThanOrEqual(from);
        from = found + part.length;
      }
    }
  });

  it('leads every line to the place where its words stand', () => {
    for (const { place } of [...lines, ...card.hedged, ...card.unanswered]) {
      expect(place.quote).toBe(TEXT.slice(place.start, place.end));
    }
  });

  it('keeps the hedges of a shown line visible', () => {
    const marked = lines.flatMap((line) =>
      line.words.pieces.filter((piece) => piece.mark === 'hedge').map((piece) => piece.text),
    );
    expect(marked).toEqual(['may change', 'even if it cannot currently be classified as extremely urgent']);
  });

  it('shows the question beside its answer, and the one that was left without', () => {
    expect(card.exchanges.map((exchange) => exchange.question?.form ?? null)).toEqual([null, 'embedded', null]);
    expect(card.unanswered.map((question) => textOf(question.words))).toEqual([
      'What security threats exist to the CSTO countries today?',
    ]);
  });

  it('names whose words are passed on, beside the cue and in the order of the page', () => {
    expect(lines.find((line) => line.statement === 's4')?.facts.cue).toBe(
      "added … analysts from the Organization's secretariat",
    );
  });

  it('takes the mention of the speaker into the cue when both stand side by side', () => {
    expect(lines.find((line) => line.statement === 's2')?.facts.cue).toBe('he emphasized');
  });

  it('names the speaker in every line, and everybody who speaks where it is more than one', () => {
    expect(lines.map((line) => line.facts.speaker)).toEqual(lines.map(() => 'Imangali Tasmagambetov'));
    expect(card.voices).toEqual([]);
    const other = { id: 'p2', name: 'Nikol Pashinyan', role: null, organisation: null, named: { start: 0, end: 1 } };
    const two = {
      ...analysis,
      said: {
        ...analysis.said,
        speakers: [...analysis.said.speakers, other],
        statements: analysis.said.statements.map((each) =>
          each.id === 's3' ? { ...each, source: { speaker: 'p2', mention: null, within: null } } : each,
        ),
      },
    };
    const shown = cardOf(two, [record], words).exchanges.flatMap((exchange) => exchange.lines);
    expect(shown.find((line) => line.statement === 's3')?.facts.speaker).toBe('Nikol Pashinyan');
  });

  it('counts every statement once by its relation', () => {
    expect(card.relations).toEqual({ restates: 3, extends: 1, departs: 1, unrelated: 1 });
  });

  it('drops a line whose statement is not known instead of inventing one', () => {
    const broken = {
      ...analysis,
      summary: { ...analysis.summary, lead: { statement: 'gone', spans: [{ start: 0, end: 4 }], cut: false } },
    };
    expect(cardOf(broken, [record], words).lead).toBeNull();
  });
});

describe('on the page that the record was made from', () => {
  const own = cardOf(sourceAnalysis, [record], words);

  it('nothing is compared, and the record is named with its date', () => {
    expect(own.relations).toBeNull();
    expect(own.lead?.facts.relation).toBeNull();
    expect(own.source?.record).toMatchObject({ title: record.title, date: '24 April 2024' });
  });

  it('topics take the place of relations', () => {
    expect(own.lead?.facts.topic?.label).toBe('obligations');
  });

  it('the other active records are compared with, the latest first', () => {
    const later = comparison({ relation: 'extends', model: laterRecord.id });
    const both = {
      ...sourceAnalysis,
      records: [...sourceAnalysis.records, { model: laterRecord.id, isSource: false }],
      comparisons: { ...analysis.comparisons, s1: [...(analysis.comparisons.s1 ?? []), later] },
    };
    const view = cardOf(both, [record, laterRecord], words);
    expect(view.lead?.facts.relation).toBe('extends');
    expect(view.relations?.extends).toBe(1);
  });
});

describe('on a page about something else', () => {
  const unrelated = Object.fromEntries(
    analysis.said.statements.map(({ id }) => [id, [comparison({ relation: 'unrelated', claims: [], topic: null })]]),
  );
  const other = cardOf({ ...analysis, comparisons: unrelated }, [record], words);

  it('it is said once that nothing is on record, and no line says it again', () => {
    expect(other.nothingOnRecord).toBe(true);
    expect(other.relations).toBeNull();
    const shown = [other.lead, ...other.exchanges.flatMap((exchange) => exchange.lines)];
    expect(shown.map((line) => [line?.facts.relation, line?.facts.topic])).toEqual(shown.map(() => [null, null]));
  });

  it('one statement that is on record brings the relations of all back', () => {
    const one = { ...unrelated, s1: analysis.comparisons.s1 ?? [] };
    const view = cardOf({ ...analysis, comparisons: one }, [record], words);
    expect(view.nothingOnRecord).toBe(false);
    expect(view.relations?.unrelated).toBe(5);
  });

  it('nothing of the kind is said where nothing was compared', () => {
    expect(cardOf({ ...analysis, records: [], comparisons: {} }, [], words).nothingOnRecord).toBe(false);
    expect(cardOf(sourceAnalysis, [record], words).nothingOnRecord).toBe(false);
  });
});

describe('the copied card', () => {
  const copied = copiedCard(card, words);

  it('is the card, line by line, with kind and cue', () => {
    expect(copied.text).toContain(
      `${article.title}\nImangali Tasmagambetov, CSTO Secretary General\nto Izvestia → through ArmInfo → 24 April 2024`,
    );
    expect(copied.text).toContain('sovereign right of Armenia," (Imangali Tasmagambetov, direct, he emphasized)');
    expect(copied.text).toContain('Asked, and no answer found in this report:\nWhat security threats');
    expect(copied.text.endsWith(article.url ?? '?')).toBe(true);
  });

  it('carries no mark-up of the page into HTML', () => {
    const hostile = { ...analysis, article: { ...article, agency: '<img src=x onerror=alert(1)>' } };
    const { html } = copiedCard(cardOf(hostile, [record], words), words);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});
