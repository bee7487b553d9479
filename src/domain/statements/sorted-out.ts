import type { Language } from '../languages/language.ts';
import type { ReadText } from '../reading/read-text.ts';
import { isClaimed } from './claimed.ts';
import { hedgesIn } from './hedges.ts';
import { Pairing } from './questions/pairing.ts';
import type { FoundQuestion } from './questions/questions.ts';
import type { Question, Refusal, Source, Statement } from './statement.ts';
import { startOf, type UnresolvedStatement } from './unresolved-statement.ts';

/** What was found, sorted by what it is: said, only mentioned, or refused; with the question that each answers or leaves open. */
export class SortedOut {
  readonly statements: Statement[] = [];
  readonly mentions: Statement[] = [];
  readonly refusals: Refusal[] = [];
  readonly foundBy = new Map<string, string>();
  readonly #read: ReadText<Language>;
  readonly #pairing: Pairing;
  readonly #asked: readonly Question[];
  readonly #leftOpen: Question[] = [];
  #count = 0;

  constructor(read: ReadText<Language>, questions: readonly FoundQuestion[]) {
    this.#read = read;
    this.#pairing = new Pairing(read, questions);
    this.#asked = questions.map((one) => one.question);
  }

  /** All that was asked, in reading order: also what only a refusal tells. */
  get questions(): readonly Question[] {
    return [...this.#asked, ...this.#leftOpen].sort((a, b) => a.start - b.start);
  }

  /** Takes the next thing found, in reading order. */
  add(found: UnresolvedStatement, source: Source | null): void {
    if (found.refuses === undefined) this.#addStatement(found, source);
    else this.#addRefusal(found, source);
  }

  #addStatement(found: UnresolvedStatement, source: Source | null): void {
    const statement: Statement = {
      id: `s${++this.#count}`,
      ...contentOf(found),
      source: asMentioned(found, source),
      answers: this.#pairing.answeredBy(found, source),
      ...hedgesIn(this.#read, found.segments),
      repairs: found.repairs,
    };
    // An answer is one however short it is: "No."
    const isSaid = found.isAnswer === true || found.isOwnParagraph === true || isClaimed(this.#read, statement);
    (isSaid ? this.statements : this.mentions).push(statement);
    this.foundBy.set(statement.id, found.foundBy);
  }

  #addRefusal(found: UnresolvedStatement, source: Source | null): void {
    const { start, end } = contentOf(found);
    const asked = this.#pairing.leftOpenBy(found);
    const question = this.#ownQuestion(found) ?? asked;
    this.refusals.push({ id: `r${this.refusals.length + 1}`, start, end, source, question });
  }

  /** "did not say whether …": the question stands in the refusal itself. */
  #ownQuestion({ refuses }: UnresolvedStatement): string | null {
    const own = refuses?.question ?? null;
    if (own === null) return null;
    const id = `q${this.#asked.length + this.#leftOpen.length + 1}`;
    this.#leftOpen.push({ id, start: own.start, end: own.end, form: 'embedded' });
    return id;
  }
}

/** What is said, and the words beside it. */
function contentOf(
  found: UnresolvedStatement,
): Pick<Statement, 'start' | 'end' | 'segments' | 'kind' | 'conjunction' | 'cue'> {
  const { segments, kind, conjunction, cue } = found;
  return { start: startOf(found), end: segments.at(-1)?.end ?? 0, segments, kind, conjunction, cue };
}

/** An answer's speaker is named where the text introduces the guest, and not beside the answer. */
const asMentioned = (statement: UnresolvedStatement, source: Source | null): Source | null =>
  source !== null && statement.isNamedElsewhere === true ? { ...source, mention: null } : source;
