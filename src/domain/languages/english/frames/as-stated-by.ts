import type { Cue } from '../../../reading/cue.ts';
import type { LanguageText } from '../../language.ts';
import type { Attribution, EnglishFrame } from './english-frame.ts';
import { isSayingCue } from './saying-cue.ts';

/** The words before the comma have at most this many tokens. */
const LONGEST = 34;

/** "As stated by Name, CONTENT", "As Name put it, CONTENT": the attribution opens the sentence. */
export const asStatedBy: EnglishFrame = {
  name: 'As stated by SOURCE, CONTENT',
  example: 'As stated by the harbour master, the old quay will be closed in May.',
  read: ({ read, sentence, contentEnd }) => {
    const { first } = sentence;
    if (read.norm(first) !== 'as') return null;
    const limit = Math.min(sentence.last - 2, first + LONGEST);
    let comma = first + 1;
    while (comma < limit && read.norm(comma) !== ',') comma++;
    if (read.norm(comma) !== ',') return null;
    const attribution = attributionBetween(read, first + 1, comma);
    return attribution && [{ content: { first: comma + 1, last: contentEnd }, conjunction: null, ...attribution }];
  },
};

function attributionBetween(read: LanguageText, from: number, comma: number): Attribution | null {
  for (let at = from; at < comma; at++) {
    const cue = at === from ? verbAt(read, at) : read.cueAt(at);
    if (!isSayingCue(cue)) continue;
    const by = read.norm(cue.last) === 'by';
    if (!by && cue.last !== comma) return null;
    const source = by ? { first: cue.last + 1, last: comma } : { first: from, last: cue.first };
    return source.first < source.last ? { cue, source } : null;
  }
  return null;
}

/** Right after "As" a form is a verb, though elsewhere it would be a noun after a preposition. */
function verbAt(read: LanguageText, at: number): Cue | null {
  const form = read.lexicon.cues.match(read.tokens, at);
  return form === null ? read.cueAt(at) : { first: at, last: at + form.length, classes: form.meanings };
}
