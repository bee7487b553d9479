import { describe, expect, it } from 'vitest';
import { decode } from '../../../../../src/domain/languages/english/model/contents/decode.ts';
import { sourceSpan } from '../../../../../src/domain/languages/english/model/source/source-span.ts';
import { factsIn, readEnglish, unitsIn } from '../read-english.ts';

const SENTENCES = [
  'The mayor said that the quay is closed, while Marta Lund warned that the bridge is old.',
  'Marta Lund, head of the Harbour Board, told reporters the ferry had left, and added that it would return.',
  '“The quay leaks,” she said, “and nobody pays for it,” though the union promised to pay.',
  'Minister Says Talks Will Go On; Board Denies It.',
  'They asked whether it was true (it was): nobody, he thought, had believed that the mayor knew that they knew.',
  'According to whom? Said by whom? That, that and that.',
  ', , – “ ” said said said that that.',
];

describe.each(SENTENCES)('the model, reading "%s"', (text) => {
  const facts = factsIn(text);
  const { found, cues } = decode(facts);

  it('finds contents inside the sentence that do not overlap', () => {
    let last = 0;
    for (const { start, end } of found) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(last).toBeLessThanOrEqual(facts.units.length);
  });

  it('puts no cue inside a content', () => {
    for (const { cue } of found)
      for (const { start, end } of found) expect(cue < start || cue >= end, `${cue} in ${start}–${end}`).toBe(true);
  });

  it('is as sure of a content as of its cue at most', () => {
    for (const { cue, score } of found) expect(score).toBeLessThanOrEqual((cues.exact[cue] ?? 0) + 1e-9);
  });

  it('gives the same answer again', () => {
    expect(decode(factsIn(text)).found).toEqual(found);
  });

  it('names sources inside the sentence, whatever unit heads them', () => {
    const read = readEnglish(text);
    const units = unitsIn(text);
    for (const { cue } of found)
      for (let head = 0; head < units.length; head++) {
        const span = sourceSpan(read, units, cue, head);
        if (span === null) continue;
        expect(span.first).toBeGreaterThanOrEqual(0);
        expect(span.last).toBeGreaterThan(span.first);
        expect(span.last).toBeLessThanOrEqual(read.tokens.length);
      }
  });
});
