import type { ReferenceModel } from '../../reference/model.ts';
import { RECORD_LANGUAGES } from '../../reference/record-languages.ts';
import type { Span } from '../../text/span.ts';
import { type Token, tokenAt, tokenFrom, tokensOf } from '../../text/tokens.ts';
import { type AnchoringPlace, anchoringPlaces } from './anchoring-places.ts';
import { countedWords, countedWordsIn } from './counted-words.ts';
import { longestNameOf } from './entity-names.ts';

/** Where a record does not say which entities are its own, a text on its subject names at least so many that anchor it. */
const LEAST_ANCHORS = 2;

/** How far around a passage, in UTF-16 units, the names are looked for: some paragraphs, so that a long text costs no more. */
const AROUND = 2_000;

/** How many tokens are read anew at an edge that cuts a word. */
const AT_EDGE = 24;

/** A text whose passages are compared: its words, and the names in it that anchor records, are read once for all of them. */
export class ComparedText {
  readonly text: string;
  #tokens: readonly Token[] | null = null;
  #isCased: boolean | null = null;
  readonly #anchors = new Map<ReferenceModel, readonly AnchoringPlace[]>();

  readonly #title: string;

  /** `title`: what stands over the text, which says what it is about as the text does. */
  constructor(text: string, title = '') {
    this.text = text;
    this.#title = title;
  }

  /** Whether the page is about the subject of a record at all: title or text name what has to be named. */
  isOnSubject(model: ReferenceModel): boolean {
    return isSubjectNamed(
      new Set([...this.#placesOf(model).map(({ entity }) => entity), ...this.#inTitle(model)]),
      model,
    );
  }

  /** The tokens of a passage. */
  tokensIn({ start, end }: Span): readonly Token[] {
    const tokens = this.#all();
    const first = tokenFrom(tokens, start);
    const last = tokenAt(tokens, end);
    const isCut = (tokens[first - 1]?.end ?? 0) > start || (tokens[last]?.start ?? end) < end;
    return isCut ? tokensOf(this.text, start, end) : tokens.slice(first, last);
  }

  /** Whether the text around a passage is on the subject of a record. */
  isAroundOnSubject(passage: Span, model: ReferenceModel): boolean {
    const start = Math.max(0, passage.start - AROUND);
    const end = Math.min(this.text.length, passage.end + AROUND);
    const edges = this.#edgesOf(start, end, longestNameOf(model));
    const found = this.#inTitle(model);
    if (edges === null) {
      for (const entity of this.#named({ start, end }, model)) found.add(entity);
      return isSubjectNamed(found, model);
    }
    for (const place of this.#placesOf(model))
      if (place.start >= edges.within.start && place.end <= edges.within.end) found.add(place.entity);
    if (!isSubjectNamed(found, model))
      for (const edge of edges.cut) for (const entity of this.#named(edge, model)) found.add(entity);
    return isSubjectNamed(found, model);
  }

  /**
   * A stretch seldom begins and ends between words, and half a word may be a name or read otherwise with its neighbour.
   * So what is known of the whole text holds only `within`; at an edge that cuts a word some words are read anew, at least
   * as many as a name has. Null where the stretch is too short for that.
   */
  #edgesOf(start: number, end: number, longest: number): { within: Span; cut: readonly Span[] } | null {
    const tokens = this.#all();
    const first = tokenFrom(tokens, start);
    const last = tokenAt(tokens, end);
    if (last - first < AT_EDGE * 2) return null;
    const cut: Span[] = [];
    let from = (tokens[first] as Token).start;
    if ((tokens[first - 1]?.end ?? 0) > start) {
      const edge = { start, end: (tokens[first + AT_EDGE - 1] as Token).end };
      const again = tokensOf(this.text, start, edge.end).find((token) => {
        const same = tokens[tokenFrom(tokens, token.start)];
        return same?.start === token.start && same.end === token.end;
      });
      if (again === undefined) return null;
      from = again.start;
      if (this.#wordsIn(tokenFrom(tokens, from), first + AT_EDGE) < longest) return null;
      cut.push(edge);
    }
    if ((tokens[last]?.start ?? end) < end) {
      if (this.#wordsIn(last - AT_EDGE, last) < longest) return null;
      cut.push({ start: (tokens[last - AT_EDGE] as Token).start, end });
    }
    return { within: { start: from, end: (tokens[last - 1] as Token).end }, cut };
  }

  /** The entities that are named in a stretch by itself. */
  #named({ start, end }: Span, model: ReferenceModel): Set<string> {
    const words = countedWords(tokensOf(this.text, start, end), this.text);
    return new Set(anchoringPlaces(words, model, this.#hasCapitals()).map(({ entity }) => entity));
  }

  #inTitle(model: ReferenceModel): Set<string> {
    return new Set(anchoringPlaces(countedWordsIn(this.#title), model).map(({ entity }) => entity));
  }

  #wordsIn(first: number, last: number): number {
    return countedWords(this.#all().slice(first, last), this.text).length;
  }

  #placesOf(model: ReferenceModel): readonly AnchoringPlace[] {
    const known = this.#anchors.get(model);
    if (known !== undefined) return known;
    const places = anchoringPlaces(countedWords(this.#all(), this.text), model, this.#hasCapitals());
    this.#anchors.set(model, places);
    return places;
  }

  #hasCapitals(): boolean {
    this.#isCased ??= this.#all().some(({ capital }) => capital);
    return this.#isCased;
  }

  #all(): readonly Token[] {
    this.#tokens ??= tokensOf(this.text);
    return this.#tokens;
  }
}

/**
 * Whether the entities named are those that a text on a record's subject names: one of its own, by `signalGroups`. An organ that is
 * named by a plain word ("the Secretariat") may be any body's.
 */
function isSubjectNamed(entities: ReadonlySet<string>, model: ReferenceModel): boolean {
  const own = (model.signalGroups?.own ?? []).filter((entity, at) => at === 0 || !isPlainlyNamed(entity, model));
  return own.length > 0 ? own.some((entity) => entities.has(entity)) : entities.size >= LEAST_ANCHORS;
}

/** Whether the first name of an entity is one word, and no abbreviation. */
function isPlainlyNamed(id: string, { entities }: ReferenceModel): boolean {
  const entity = entities.find((one) => one.id === id);
  const [first = ''] = RECORD_LANGUAGES.flatMap((code) => entity?.[code] ?? []);
  return !first.includes(' ') && first !== first.toUpperCase();
}
