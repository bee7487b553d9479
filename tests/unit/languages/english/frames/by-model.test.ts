import { describe, expect, it } from 'vitest';
import { byModel } from '../../../../../src/domain/languages/english/frames/by-model.ts';
import { MODEL_PARTS } from '../../../../../src/domain/languages/english/model/model-parts.ts';
import { foundBy, placeIn } from './place-in.ts';

describe('the model as a frame', () => {
  it('finds what no other frame is written for, and says by which part', () => {
    const text = 'The harbour master warned that the quay might be closed.';
    expect(foundBy(byModel, text)).toMatchObject([{ content: 'the quay might be closed', cue: 'warned' }]);
    expect(byModel.read(placeIn(text))?.map((found) => found.foundBy)).toEqual([MODEL_PARTS.that.name]);
  });

  it('does not fit where nobody says anything', () => {
    expect(foundBy(byModel, 'The ferry leaves the old quay at noon.')).toBeNull();
  });
});
