import type { SourceParts } from '../../languages/language.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import type { Person, PersonsMet, Place } from './persons-met.ts';

/** Takes up what a source says of who speaks: a fuller name, an office, an organisation. The first office and organisation stay. */
export function learn(met: PersonsMet, person: Person, parts: SourceParts, place: Place): void {
  const { read, language } = met;
  const { name, role, organisation } = parts;
  if (name !== null && person.identity !== null) {
    learnName(met, person, name, place);
    if (role !== null) for (const word of language.offices.own(read, role, name)) person.identity.roles.add(word);
    if (organisation !== null)
      for (let at = organisation.first; at < organisation.last; at++) person.identity.places.add(read.norm(at));
  }
  const after = name === null ? null : language.offices.spanAfter(read, name.last);
  person.role ??= textAt(met, role) ?? textAt(met, after);
  person.organisation ??= textAt(met, organisation);
}

function learnName({ read, language }: PersonsMet, person: Person, name: TokenSpan, place: Place): void {
  const shown = language.names.shown(read.wordsOf(name), place.nameCase);
  if (!language.names.isFuller(shown, person.name)) return;
  person.name = shown;
  person.named = read.spanOf(place.source);
}

const textAt = ({ read }: PersonsMet, tokens: TokenSpan | null): string | null =>
  tokens === null ? null : read.wordsOf(tokens);
