import { attributionPhraseAt } from './attribution-phrase.ts';
import type { EnglishFrame, Found } from './english-frame.ts';
import type { SentencePlace } from './sentence-place.ts';

/** The attribution opens the sentence. What follows its comma is the content, to the sentence's end or to a colon before a quotation. */
export const openingAttribution: EnglishFrame = {
  name: 'According to SOURCE, CONTENT',
  example: 'According to the harbour master, the old quay will be closed in May.',
  read: (place) => {
    const { read, sentence } = place;
    const phrase = attributionPhraseAt(read, sentence.first, sentence.last);
    if (phrase === null) return null;
    const { cue, source } = phrase;
    const reported = contentsAfter(place, phrase.comma + 1).map(
      (content): Found => ({ content, conjunction: null, cue, source }),
    );
    return reported.length > 0 ? reported : null;
  },
};

/** What was said in the report's words, and the quotation after a colon. */
function contentsAfter({ read, contentEnd }: SentencePlace, first: number): Found['content'][] {
  let colon = first;
  while (colon < contentEnd && !(read.norm(colon) === ':' && read.inMarks(colon + 1))) colon++;
  const contents: Found['content'][] = [];
  if (colon > first) contents.push({ first, last: colon });
  if (colon + 1 < contentEnd) contents.push({ first: colon + 1, last: contentEnd });
  return contents;
}
