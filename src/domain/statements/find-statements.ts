import type { Language } from '../languages/language.ts';
import type { ClauseReader } from '../reading/clause-reader.ts';
import type { Quotation } from '../reading/quotation.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Reported } from '../reading/reported-clause.ts';
import type { SetApart } from '../reading/set-apart.ts';
import type { Steps } from '../text/steps.ts';
import { answerStatement } from './interview/answer-statement.ts';
import type { SaidTurn } from './interview/answers.ts';
import { announcedBlock } from './quotations/announced-block.ts';
import { announcedItems } from './quotations/announced-items.ts';
import { type BlockSetApart, blocksSetApart, itemsSetApart } from './quotations/blocks-set-apart.ts';
import { dashedSpeech } from './quotations/dashed-speech.ts';
import { directStatement } from './quotations/direct-statement.ts';
import { quotationsIn, takeInside, wholeQuotation } from './quotations/quotations-in.ts';
import { refusalsIn } from './refusals/refusals-in.ts';
import { partsOf, reportedStatement } from './reported-statement.ts';
import { startOf, type UnresolvedStatement } from './unresolved-statement.ts';

/** Every statement of a text in reading order, a step for each sentence. `turns` holds the turns of interviews by their first sentence. */
export function* findStatements(
  read: ReadText<Language>,
  turns: ReadonlyMap<number, SaidTurn>,
  setApart: readonly SetApart[] = [],
): Steps<readonly UnresolvedStatement[]> {
  const search = new Search(read, turns, setApart);
  for (let number = 0; number < read.sentences.length; number++) {
    search.readSentence(number);
    yield;
  }
  return search.found;
}

/** What the clauses of a sentence report, and the quotations that a clause only attributes. */
interface ReportedInSentence {
  readonly statements: readonly UnresolvedStatement[];
  /** By the index of the quotation. */
  readonly attributing: ReadonlyMap<number, Reported>;
}

/**
 * One walk over the sentences of a text. A turn of an interview and an announced paragraph are said as a whole; in any other
 * sentence first the clauses are read, then the quotations that none of them took.
 */
class Search {
  readonly found: UnresolvedStatement[] = [];
  readonly #read: ReadText<Language>;
  readonly #turns: ReadonlyMap<number, SaidTurn>;
  readonly #reader: ClauseReader;
  /** What the page sets apart, by its first sentence. */
  readonly #blocks: ReadonlyMap<number, BlockSetApart>;
  /** The first sentences of the page's list items. */
  readonly #items: ReadonlySet<number>;
  /** Quotations that are part of a statement. */
  readonly #taken = new Set<number>();
  /** The statement that a quotation may go on with. */
  #last: UnresolvedStatement | null = null;
  /** The last sentence of the turn or the paragraph that is said as a whole. */
  #saidUntil = -1;

  constructor(read: ReadText<Language>, turns: ReadonlyMap<number, SaidTurn>, setApart: readonly SetApart[]) {
    this.#read = read;
    this.#turns = turns;
    this.#reader = read.language.clauses(read);
    this.#blocks = blocksSetApart(read, this.#reader, setApart);
    this.#items = itemsSetApart(read, setApart);
  }

  /** Takes what sentence `number` says; sentences come in reading order. */
  readSentence(number: number): void {
    this.#takeTurn(number);
    this.#takeBlock(number);
    if (number <= this.#saidUntil) return;
    const next = this.#blocks.get(number + 1);
    const block = next === undefined ? this.#announcedBy(number) : null;
    const inside = quotationsIn(this.#read, number).filter((quotation) => !this.#taken.has(quotation));
    const { statements, attributing } = this.#reportedIn(number, block?.cue ?? next?.announcing);
    const found = [...statements, ...this.#quotedIn(number, inside, attributing)];
    const { refusals, said } = refusalsIn(this.#read, this.#reader, number, found);
    const here = [...said].sort((a, b) => startOf(a) - startOf(b));
    this.found.push(...here, ...refusals);
    this.#last = here[here.length - 1] ?? this.#last;
    if (block === null) return;
    this.#saidUntil = block.last;
    this.found.push(...block.found);
    this.#last = block.found.at(-1) ?? null;
  }

  /** What a sentence announces and what is said as a whole: the items of a list, or a paragraph. */
  #announcedBy(number: number): { found: readonly UnresolvedStatement[]; cue: number; last: number } | null {
    const items = announcedItems(this.#read, this.#reader, number, (sentence) => this.#items.has(sentence));
    if (items !== null) return items;
    const block = announcedBlock(this.#read, this.#reader, number);
    return block === null ? null : { ...block, found: [block.found] };
  }

  #takeBlock(number: number): void {
    const block = this.#blocks.get(number);
    if (block === undefined || number <= this.#saidUntil) return;
    this.#saidUntil = block.last;
    if (block.found === null) return;
    this.found.push(block.found);
    this.#last = block.found;
  }

  #takeTurn(number: number): void {
    const turn = this.#turns.get(number);
    if (turn === undefined) return;
    this.#saidUntil = turn.last;
    const isFirst = this.found.length === 0;
    if (turn.words.length > 0) this.found.push(answerStatement(this.#read, turn, number, isFirst));
  }

  /**
   * A clause that is nothing but one quotation is the quotation's attribution; any other takes the quotations inside it. The
   * clause whose cue is at `announcing` is the attribution of the paragraph after it.
   */
  #reportedIn(number: number, announcing: number | undefined): ReportedInSentence {
    const statements: UnresolvedStatement[] = [];
    const attributing = new Map<number, Reported>();
    for (const clause of this.#reader.clauses(number)) {
      if (clause.cue.first === announcing) continue;
      const whole = wholeQuotation(this.#read, clause);
      if (whole === null) {
        statements.push(this.#reported(clause, number));
        for (const part of partsOf(clause)) takeInside(this.#read, part, this.#taken);
      } else if (!attributing.has(whole)) attributing.set(whole, clause);
    }
    return { statements, attributing };
  }

  /** A clause as a statement; the speaker's own words where dashes stand for quotation marks. */
  #reported(clause: Reported, number: number): UnresolvedStatement {
    const statement = reportedStatement(this.#read, clause, number);
    const speech = dashedSpeech(this.#read, clause, number);
    if (speech === null) return statement;
    this.#saidUntil = Math.max(this.#saidUntil, speech.last);
    this.#dropFrom(speech.segments[0]?.start ?? 0);
    return { ...statement, kind: 'direct', segments: [...speech.segments] };
  }

  /** What was found in the sentences of a speech before it was known for one is a part of it. */
  #dropFrom(start: number): void {
    for (let last = this.found.at(-1); last !== undefined && startOf(last) >= start; last = this.found.at(-1))
      this.found.pop();
  }

  /** The quotations of a sentence that no clause took, names in marks left out. */
  #quotedIn(
    number: number,
    inside: readonly number[],
    attributing: ReadonlyMap<number, Reported>,
  ): readonly UnresolvedStatement[] {
    const statements: UnresolvedStatement[] = [];
    let previous = this.#last !== null && this.#last.sentence >= number - 1 ? this.#last : null;
    for (const index of inside) {
      if (this.#taken.has(index) || this.#read.isName(index)) continue;
      const place = {
        read: this.#read,
        reader: this.#reader,
        quotation: this.#read.quotations[index] as Quotation,
        sentence: number,
        clause: attributing.get(index) ?? null,
      };
      const statement = directStatement(place, previous);
      if (statement === null) continue;
      this.#taken.add(index);
      if (statement === 'joined') continue;
      statements.push(statement);
      previous = statement;
    }
    return statements;
  }
}
