import { describe, expect, it } from 'vitest';
import { isUnsaid } from '../../../../../../src/domain/languages/english/model/contents/unsaid.ts';
import { endBeforeDeeds } from '../../../../../../src/domain/languages/english/model/contents/writers-words.ts';
import { factsIn, unitOf } from '../../read-english.ts';

/** Whether nobody says the words from `first` to `last`, read as the content of a cue. */
function unsaid(text: string, cue: string, first: string, last: string): boolean {
  const reading = { cue: unitOf(text, cue), start: unitOf(text, first), end: unitOf(text, last) + 1, score: 1 };
  return isUnsaid(factsIn(text), reading);
}

describe('what nobody says', () => {
  it.each([
    ['The mayor asked whether the quay was old.', 'asked', 'whether', 'old'],
    ['Neither the mayor nor the owner said who would pay.', 'said', 'who', 'pay'],
    ['Nobody in the hall said they were ready.', 'said', 'they', 'ready'],
    ['The mayor declined to say when the quay would open.', 'say', 'when', 'open'],
    ['The mayor did not say how much it would cost.', 'say', 'how', 'cost'],
    ['The mayor did not mention the price.', 'mention', 'the price', 'price'],
    ['The council discussed the budget of the port.', 'discussed', 'the budget', 'port'],
    ['The mayor thanked the crew.', 'thanked', 'the crew', 'crew'],
    ['The mayor commented on the draw, in which his town will meet theirs.', 'commented', 'the draw', 'theirs'],
    ['The loading was expected in May.', 'expected', 'The', 'loading'],
    ['The union read the offer and rejected it.', 'rejected', 'it', 'it'],
    ['The union said no.', 'said', 'no', 'no'],
    ['The union said nothing about the offer.', 'said', 'nothing', 'offer'],
    ['The city wants to lay a pipe.', 'wants', 'to', 'pipe'],
    ['The engineer asked not to be named.', 'asked', 'not', 'named'],
    ['The mayor showed them a bucket of fish.', 'showed', 'a bucket', 'fish'],
    ['The mayor thanked the crew for the boats it had brought.', 'thanked', 'the crew', 'brought'],
    ['No one who keeps the records could say when it sank.', 'say', 'when', 'sank'],
    ['The mayor smiled as if to say that all was well.', 'say', 'that', 'well'],
    ['The ferry was called "Victory" after the war.', 'called', '"Victory"', '"Victory"'],
  ])('is no content: "%s"', (text, cue, first, last) => {
    expect(unsaid(text, cue, first, last)).toBe(true);
  });

  it.each([
    ['The mayor said that neither pier was safe.', 'said', 'that', 'safe'],
    ['The union said nothing had changed.', 'said', 'nothing', 'changed'],
    ['The city wants a pipe to be laid.', 'wants', 'a pipe', 'laid'],
    ['The mayor asked the crew to wait.', 'asked', 'the crew', 'wait'],
    ['The figures showed that the fish had gone.', 'showed', 'that', 'gone'],
    ['No ship had come, and the mayor said the quay was safe.', 'said', 'the quay', 'safe'],
    ['The mayor came to say that all was well.', 'say', 'that', 'well'],
    ['The mayor declined an interview but said that it rained.', 'said', 'that', 'rained'],
    ['The mayor denied guilt.', 'denied', 'guilt', 'guilt'],
    ['The mayor denied the rumours.', 'denied', 'the rumours', 'rumours'],
    ['The mayor did not deny the rumours.', 'deny', 'the rumours', 'rumours'],
    ['The mayor did not say that the quay was safe.', 'say', 'that', 'safe'],
    ['The mayor explained why the quay was closed.', 'explained', 'why', 'closed'],
    ['The council discussed how the port would grow.', 'discussed', 'how', 'grow'],
    ['The ferry was called "Victory" and a danger to us all.', 'called', 'and a danger', 'all'],
  ])('is not said of "%s"', (text, cue, first, last) => {
    expect(unsaid(text, cue, first, last)).toBe(false);
  });
});

describe('in a long story', () => {
  const around = ' The sea was calm.'.repeat(30);

  it.each([
    ['The mayor asked whether the quay was old.', 'asked', 'whether', 'old', false],
    ['The council discussed the budget of the port.', 'discussed', 'the budget', 'port', false],
    ['Nobody in the hall said they were ready.', 'said', 'they', 'ready', true],
    ['The mayor declined to say when the quay would open.', 'say', 'when', 'open', true],
  ])('questions and things are left to what tells claims, and nobody says what was withheld: "%s"', (...one) => {
    const [text, cue, first, last, expected] = one;
    expect(unsaid(text + around, cue, first, last)).toBe(expected);
  });
});

/** The words of a content up to where its speaker does something else. */
function kept(text: string, cue: string, first: string): string {
  const { units } = factsIn(text);
  const [start, end] = [unitOf(text, first), units.length - 1];
  const last = units[endBeforeDeeds(units, start, end, unitOf(text, cue)) - 1];
  return text.slice(units[start]?.start, last?.end);
}

describe('the end of a content', () => {
  it.each([
    ['The mayor said the quay was safe but did not elaborate.', 'the quay was safe'],
    ['The mayor said the quay was safe but gave no details.', 'the quay was safe'],
    ['The mayor said the quay was safe but declined to comment on it.', 'the quay was safe'],
    ['The mayor said the quay was "no danger" and left the hall.', 'the quay was "no danger"'],
  ])('comes before what the speaker did: "%s"', (text, expected) => {
    expect(kept(text, 'said', 'the quay')).toBe(expected);
  });

  it.each([
    'The mayor said the quay was old but did not need repair.',
    'The mayor said the quay was "no danger" and would stay open.',
    'The mayor said the quay was old and gave shelter.',
  ])('stays where all of it is said: "%s"', (text) => {
    expect(kept(text, 'said', 'the quay')).toBe(text.slice('The mayor said '.length, -1));
  });
});
