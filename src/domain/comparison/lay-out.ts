import type { LaidOutRecord } from '../reference/laid-out.ts';
import { fingerprintOf } from '../reference/laid-out-record.ts';
import type { ReferenceModel } from '../reference/model.ts';
import { RECORD_LANGUAGES } from '../reference/record-languages.ts';
import { packFrames } from './frames/packed-frames.ts';
import { recordFrames } from './frames/record-frames.ts';
import { anchoringEntities, entityNamesOf } from './passage/entity-names.ts';
import { packNames } from './passage/packed-names.ts';
import { viewOf } from './passage/record-view.ts';
import { numberedSentences } from './patterns/numbered-sentences.ts';
import { type Measures, packPatterns } from './patterns/packed-patterns.ts';
import { packProposition } from './patterns/packed-proposition.ts';
import { patternLanguage } from './patterns/pattern-language.ts';
import { propositionOf } from './patterns/propositions.ts';
import { prototypesOf } from './patterns/prototypes.ts';

/** The tables of a record that comes with phrasings, as they are shipped: a program that has them lays nothing out. */
export const laidOutTables = (model: ReferenceModel): LaidOutRecord => ({
  fingerprint: fingerprintOf(model),
  names: packNames([...entityNamesOf(model).values()].flat()),
  anchors: [...anchoringEntities(model)].join(' '),
  propositions: model.claims.map((claim) => packProposition(propositionOf(claim, model))),
  patterns: Object.fromEntries(
    RECORD_LANGUAGES.filter((lang) => patternLanguage(model, lang) === lang).map((lang) => [
      lang,
      packPatterns(numberedSentences(model, lang), measuresOf(model, lang)),
    ]),
  ),
  frames: Object.fromEntries(
    RECORD_LANGUAGES.flatMap((lang) => {
      const frames = recordFrames(viewOf(model, lang));
      return frames === null || frames.areDerived ? [] : [[lang, packFrames(frames)]];
    }),
  ),
});

function measuresOf(model: ReferenceModel, lang: string): Measures {
  const { forms, lengthOf } = prototypesOf(viewOf(model, lang));
  return { size: forms.vocabulary.size, norms: forms.norms, lengths: lengthOf };
}
