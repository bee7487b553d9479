import { lastCapitalsIn } from '../../reading/capital-words.ts';
import { isInCapitals } from '../../text/characters.ts';
import type { TokenSpan } from '../../text/token-span.ts';
import { partsByFrames } from '../by-frames/speakers/source-parts.ts';
import { sourcesByFrames } from '../by-frames/speakers/sources.ts';
import type { LanguageText, SourceParts, SourceRules } from '../language.ts';
import { bodyAtHead, isBodyWord, nounKey, nounNominative, ownerNominative } from './bodies.ts';
import { isOfficeComma } from './frames/office-list.ts';

/** The ending -ներ or -եր with at most three letters after it; «ընկեր» (friend) is a singular. */
const isPlural = (_: LanguageText, office: string): boolean =>
  /ներ|եր/.test(office.slice(-5)) && !office.endsWith('ընկեր');

const NOBODY: SourceParts = { name: null, role: null, organisation: null };

/** «խմբի ղեկավար, | մայոր Տարոն Վարագյանը»: the name has the second office; a body that heads its phrase is no person. */
function parts(read: LanguageText, source: TokenSpan): SourceParts {
  const second =
    source.first +
    [...Array(source.last - source.first).keys()].findIndex((at) => isOfficeComma(read, source.first + at));
  if (second >= source.first) return partsByFrames(read, { first: second + 1, last: source.last });
  if (isBodyWord(read, source.last - 1)) return NOBODY;
  // «Նրա գործընկերներից մեկը»: the capital is the sentence's.
  const first = read.isAny(source.first, ['pronoun.possessive', 'determiner']) ? source.first + 1 : source.first;
  return first < source.last ? headParts(read, { first, last: source.last }) : NOBODY;
}

/** «Ցուցահանդեսի համադրող | Լուսաբեր Խալաթյանց»: the head stands last; «Միջազգային դիտորդներ», «Ինստիտուտի աշխատակիցներ» are no names. */
function headParts(read: LanguageText, source: TokenSpan): SourceParts {
  const found = partsByFrames(read, source);
  const { name, role } = found;
  if (role !== null || name === null || name.last === source.last) return found;
  const last = lastCapitalsIn(read, source);
  if (last !== null && last.last === source.last) return partsByFrames(read, last);
  return name.first === source.first && name.last - name.first === 1 && !read.inMarks(name.first) ? NOBODY : found;
}

/** «կապալառուի | խոսքով», «ըստ | կապալառուի»; a name in marks and an abbreviation have endings of their own. */
function isOwner(read: LanguageText, { first, last }: TokenSpan): boolean {
  if (read.inMarks(last - 1) || isInCapitals(read.wordsOf({ first: last - 1, last }))) return false;
  const behind = read.cueAt(last)?.classes;
  const before = read.cueAt(first - 1)?.classes;
  return behind?.has('wordsOf') === true || before?.has('accordingTo') === true;
}

/** Armenian sources. */
export const armenianSources: SourceRules = {
  ...sourcesByFrames({ isPlural, surnameNeedsVerb: false }),
  parts,
  shown: (read, { first, last }) => {
    const words = read.wordsOf({ first, last });
    const head = read.wordsOf({ first: last - 1, last });
    const nominative = isOwner(read, { first, last }) ? ownerNominative(read, head) : nounNominative(read, head);
    return words.slice(0, words.length - head.length) + nominative;
  },
  standsForBody: (read, { first, last }) => last - first === 1 && isBodyWord(read, first),
  bodyAtHead,
  bodyKey: nounKey,
};
