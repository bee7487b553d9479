import { describe, expect, it } from 'vitest';
import { referringAttribution } from '../../../../../src/domain/languages/english/frames/referring-attribution.ts';
import type { Sentence } from '../../../../../src/domain/reading/sentence.ts';
import { readEnglish } from '../read-english.ts';

function read(text: string): [cue: string, source: string] | null {
  const words = readEnglish(text);
  const found = referringAttribution(words, words.sentences[0] as Sentence);
  return found === null ? null : [words.wordsOf(found.cue), words.wordsOf(found.source)];
}

describe('a sentence that attributes the one before it', () => {
  it.each([
    ['This was stated by Marta Lund.', 'stated', 'Marta Lund'],
    ['It was announced by the mayor at a meeting.', 'announced', 'the mayor'],
    ['Marta Lund announced this at a meeting.', 'announced', 'Marta Lund'],
    ['The mayor said this.', 'said', 'The mayor'],
    ['The mayor told the agency about this.', 'told', 'The mayor'],
    ['The mayor informed about it, and left.', 'informed', 'The mayor'],
    ['The head of the board, Marta Lund, said this.', 'said', 'The head of the board, Marta Lund'],
    ['The statement came from Marta Lund.', 'statement came from', 'Marta Lund'],
    ['This is what the mayor told the agency.', 'told', 'the mayor'],
    ['Marta Lund made the remark at a forum.', 'made the remark', 'Marta Lund'],
    ['The mayor made these comments on Monday.', 'made these comments', 'The mayor'],
    ['The mayor made such a statement in a letter.', 'made such a statement', 'The mayor'],
  ])('says who said it: "%s"', (text, cue, source) => {
    expect(read(text)).toEqual([cue, source]);
  });

  it.each([
    ['This was stated.', 'nobody is named'],
    ['This was stated by.', 'nobody is named after "by"'],
    ['This is a bridge of which it was later stated by many that it is old.', 'the verb is too far'],
    ['The mayor announced this plan.', 'the pronoun belongs to a noun'],
    ['The mayor said that it rained.', 'a clause follows'],
    ['The mayor said nothing about the quay.', 'nothing is referred to'],
    ['The mayor told the agency that they know about this.', 'it is part of what was told'],
    ['The ferry left.', 'nobody speaks'],
    ['This is what the mayor told us that day: it rained that week.', 'a clause may follow'],
    ['This is what remains.', 'nobody speaks of what remains'],
    ['Marta Lund made the remark that it rained.', 'what was said follows'],
    ['Marta Lund made the following remark: it rained.', 'what was said follows a colon'],
    ['Marta Lund made a statement.', 'it points at nothing before it'],
    ['The mayor said Marta Lund made the remark.', 'somebody else says so'],
  ])('is none: "%s", as %s', (text) => {
    expect(read(text)).toBeNull();
  });

  it('is short', () => {
    const long = `This was stated by the mayor of ${Array.from({ length: 40 }, () => 'Old').join(' ')} Harbour.`;
    expect(read(long)).toBeNull();
  });
});
