import { describe, expect, it } from 'vitest';
import {
  type CueReading,
  chooseContents,
} from '../../../../../../src/domain/languages/english/model/contents/choose-contents.ts';

const reading = (cue: number, start: number, end: number, score: number): CueReading => ({ cue, start, end, score });

describe('the contents of a sentence', () => {
  it('are the likeliest of each cue, in reading order', () => {
    const late = reading(10, 11, 15, 0.9);
    const early = reading(2, 3, 8, 0.8);
    expect(chooseContents([[late, reading(10, 12, 15, 0.1)], [early]])).toEqual([early, late]);
  });

  it('do not overlap: the less likely one goes', () => {
    const likely = reading(2, 3, 9, 0.9);
    expect(chooseContents([[likely], [reading(12, 7, 11, 0.2)]])).toEqual([likely]);
  });

  it('hold no cue of another', () => {
    const likely = reading(2, 3, 9, 0.9);
    expect(chooseContents([[likely], [reading(5, 10, 14, 0.2)]])).toEqual([likely]);
    expect(chooseContents([[reading(5, 10, 14, 0.2)], [likely]])).toEqual([likely]);
  });

  it('fall back to the next bounds of a cue whose likeliest ones clash', () => {
    const first = reading(2, 3, 9, 0.9);
    const shorter = reading(12, 9, 11, 0.5);
    expect(chooseContents([[first], [reading(12, 7, 11, 0.6), shorter]])).toEqual([first, shorter]);
  });

  it('leave a cue out rather than take bounds much less likely than its best', () => {
    const first = reading(2, 3, 9, 0.9);
    expect(chooseContents([[first], [reading(12, 7, 11, 0.6), reading(12, 9, 11, 0.1)]])).toEqual([first]);
  });

  it('are none where no cue is', () => {
    expect(chooseContents([])).toEqual([]);
    expect(chooseContents([[]])).toEqual([]);
  });

  it('stay apart however many cues there are', () => {
    const many = Array.from({ length: 30 }, (_, at) => [reading(at * 10, at * 10 + 1, at * 10 + 9, 0.5)]);
    expect(chooseContents(many)).toHaveLength(30);
  });
});
