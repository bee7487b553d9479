import { describe, expect, it } from 'vitest';
import { clauseWords } from '../../../src/domain/comparison/frames/clause-words.ts';
import { operatorsIn, packOperators } from '../../../src/domain/comparison/frames/operators.ts';
import { packFrames, unpackFrames } from '../../../src/domain/comparison/frames/packed-frames.ts';
import { recordFrames } from '../../../src/domain/comparison/frames/record-frames.ts';
import { laidOutTables } from '../../../src/domain/comparison/lay-out.ts';
import { countedWordsIn } from '../../../src/domain/comparison/passage/counted-words.ts';
import { anchoringEntities, entityNamesOf } from '../../../src/domain/comparison/passage/entity-names.ts';
import { unpackNames } from '../../../src/domain/comparison/passage/packed-names.ts';
import { termsOf } from '../../../src/domain/comparison/passage/terms.ts';
import { unpackProposition } from '../../../src/domain/comparison/patterns/packed-proposition.ts';
import { patternSentences } from '../../../src/domain/comparison/patterns/pattern-sentences.ts';
import { propositionOf } from '../../../src/domain/comparison/patterns/propositions.ts';
import { type Prototypes, prototypesOf, shipped } from '../../../src/domain/comparison/patterns/prototypes.ts';
import { languageFor } from '../../../src/domain/languages/registry.ts';
import type { OperatorWords } from '../../../src/domain/lexicon/operator-words.ts';
import { fingerprintOf } from '../../../src/domain/reference/laid-out-record.ts';
import { RECORD_LANGUAGES } from '../../../src/domain/reference/record-languages.ts';
import { inLanguage, record } from './record.ts';

const tables = laidOutTables(record);
const sentencesIn = (lang: string): string[] =>
  patternSentences(record, lang)
    .filter((_, at) => at % 7 === 0)
    .map(({ text }) => text);
/** The forms of a passage with all that the tables say of them, whatever their numbers. */
function formsIn(text: string, lang: string, { forms }: Prototypes): readonly unknown[] {
  const { ids, shares, strangers, wholeWords } = forms.vocabulary.asked(termsOf(text, inLanguage(lang)).terms, null);
  return ids.map((id, at) => {
    if (id >= strangers) return [shares[at], id, wholeWords[id - strangers]];
    const row = [forms.starts[id] as number, forms.starts[id + 1] as number] as const;
    const tables = [forms.of, forms.raw, forms.share].map((table) => Array.from(table.subarray(...row)));
    return [shares[at], forms.weights[id], ...tables];
  });
}
const wordsOf = (text: string, lang: string) => clauseWords(countedWordsIn(text), text, 0, inLanguage(lang));

describe.each(RECORD_LANGUAGES)('what is laid out ahead for %s', (lang) => {
  it('gives the tables of the pattern sentences to the number', () => {
    const packed = tables.patterns[lang];
    if (packed === undefined) throw new Error('no tables');
    const again = shipped(packed, inLanguage(lang));
    const ofSources = prototypesOf(inLanguage(lang));
    const withoutForms = ({ forms, lengthOf, ...rest }: Prototypes) => ({
      ...rest,
      lengths: Array.from(lengthOf),
      norms: Array.from(forms.norms),
      size: forms.vocabulary.size,
      strangers: [forms.strangerWord, forms.strangerPart],
    });
    expect(withoutForms(again)).toEqual(withoutForms(ofSources));
    // Of a sentence all forms are known; cut and put together otherwise it has pairs that are none, and strangers.
    for (const text of sentencesIn(lang)) {
      expect(formsIn(text, lang, again)).toEqual(formsIn(text, lang, ofSources));
      const turned = `${text.split(' ').reverse().join(' ')} gruntled ${text.slice(3, 40)}`;
      expect(formsIn(turned, lang, again)).toEqual(formsIn(turned, lang, ofSources));
    }
  });

  it('finds the same wordings of frames in the same order', () => {
    const frames = recordFrames(inLanguage(lang));
    if (frames === null) throw new Error('no frames');
    const again = unpackFrames(packFrames(frames));
    expect(again.slots).toEqual(frames.slots);
    for (const text of sentencesIn(lang)) {
      const words = wordsOf(text, lang);
      expect(again.index.matches(words)).toEqual(frames.index.matches(words));
    }
  });

  it('finds the same operators', () => {
    const language = languageFor(lang);
    const operators = packOperators(language.comparison.operators as OperatorWords);
    const again = { ...language, comparison: { ...language.comparison, operators } };
    for (const text of sentencesIn(lang)) {
      const words = wordsOf(text, lang);
      expect(operatorsIn(words, again)).toEqual(operatorsIn(words, language));
    }
  });
});

describe('what is laid out ahead for a record', () => {
  it('has its propositions as they are read from the sources', () => {
    expect(tables.propositions.map(unpackProposition)).toEqual(
      record.claims.map((claim) => propositionOf(claim, record)),
    );
  });

  it('has its names as they are read from the sources', () => {
    expect(unpackNames(tables.names)).toEqual([...entityNamesOf(record).values()].flat());
    expect(new Set(tables.anchors.split(' '))).toEqual(anchoringEntities(record));
  });

  it('is known to be of another record where a name, a claim or a group is another', () => {
    const { entities, claims, signalGroups, ...rest } = record;
    const [first, ...others] = entities;
    if (first === undefined || signalGroups === undefined) throw new Error('the record names nobody');
    const changed = [
      { ...record, entities: [{ ...first, en: [...first.en, 'Harbour Union'] }, ...others] },
      { ...record, claims: claims.slice(1) },
      { ...record, signalGroups: { ...signalGroups, members: [] } },
    ];
    const prints = changed.map(fingerprintOf);
    expect(new Set([...prints, tables.fingerprint]).size).toBe(4);
    expect(fingerprintOf({ ...rest, entities, claims, signalGroups })).toBe(tables.fingerprint);
  });
});
