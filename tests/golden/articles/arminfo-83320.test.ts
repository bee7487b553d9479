import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import bundled from '../../../assets/reference/csto-izvestia-2024-04.json' with { type: 'json' };
import { articleFromText } from '../../../src/cli/read-input.ts';
import { analyse } from '../../../src/domain/analyse.ts';
import { loadModel } from '../../../src/domain/reference/load.ts';
import { sliceOf } from '../../../src/domain/text/span.ts';

const text = readFileSync(join(import.meta.dirname, 'arminfo-83320.txt'), 'utf8');
const loaded = loadModel(bundled);
if (!loaded.ok) throw new Error(`${loaded.where}: ${loaded.reason}`);
const analysis = analyse(articleFromText(text, null, null), [loaded.model]);
const { said, summary } = analysis;

describe("ArmInfo's report of the interview", () => {
  const recorded = loaded.model.statements;

  it('gives every statement of the annotated record, word for word', () => {
    const found = said.statements.map((statement) =>
      statement.segments.map((segment) => sliceOf(text, segment)).join('\n'),
    );
    const trimmed = (words: string): string => words.replace(/[\s,."]+$/, '');
    const wanted = recorded
      .filter((statement) => statement.kind !== 'question')
      .map((statement) => trimmed(statement.text));
    expect(found.map(trimmed)).toEqual(wanted);
  });

  it('gives each its kind', () => {
    expect(said.statements.map((statement) => statement.kind)).toEqual(
      recorded.filter((statement) => statement.kind !== 'question').map((statement) => statement.kind),
    );
  });

  it('gives the five questions, word for word', () => {
    expect(said.questions.map((question) => sliceOf(text, question))).toEqual(
      recorded.filter((statement) => statement.kind === 'question').map((statement) => statement.text),
    );
  });

  it('links each statement to the question that it answers', () => {
    const asked = recorded.filter((statement) => statement.kind === 'question').map((statement) => statement.id);
    expect(
      said.statements.map((statement) =>
        statement.answers === null
          ? null
          : asked[said.questions.findIndex((question) => question.id === statement.answers)],
      ),
    ).toEqual(recorded.filter((statement) => statement.kind !== 'question').map((statement) => statement.answers));
  });

  it('has one speaker, under name, office, slip and pronoun', () => {
    expect(new Set(said.statements.map((statement) => statement.source?.speaker)).size).toBe(1);
    expect(said.speakers[0]).toMatchObject({
      name: 'Imangali Tasmagambetov',
      role: 'Secretary General',
      organisation: 'CSTO',
    });
  });

  it('is an interview, and the source of the record', () => {
    expect(analysis.detection.kind).toBe('interview');
    expect(analysis.records).toEqual([{ model: 'csto-izvestia-2024-04', isSource: true }]);
  });

  it('gives a card that names the outlet and leads with the obligations', () => {
    expect(summary.addressee && sliceOf(text, summary.addressee)).toBe('Izvestia');
    expect(summary.lead?.spans.map((span) => sliceOf(text, span))).toEqual([
      "Despite Armenia's decision to suspend participation in CSTO events, the organization fully retains its obligations to Yerevan",
    ]);
    expect(summary.exchanges.map((exchange) => exchange.question)).toEqual([
      null,
      ...said.questions.map((question) => question.id),
    ]);
  });

  it('notes the two sentences that are reported speech in the original', () => {
    const noted = said.statements.filter((statement) => analysis.comparisons[statement.id]?.[0]?.notes.length);
    expect(noted.map((statement) => statement.id)).toEqual(['s2', 's3']);
  });
});
