import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

const wink = winkNlp(model);

/**
 * What two well-known libraries take for the groundwork of the same task on the same text: words, sentences, parts of speech, names
 * and, where the library has them, quotations. Neither says who said what; they stand here for scale.
 */
export const OTHER_EXTRACTORS = {
  compromise: (text: string): unknown => {
    const read = nlp(text);
    return [read.quotations().json(), read.people().json()];
  },
  wink: (text: string): unknown => {
    const read = wink.readDoc(text);
    return [read.sentences().out(), read.tokens().out(wink.its.pos), read.entities().out()];
  },
} as const;
