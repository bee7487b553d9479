import type { Analysis } from '../analysis.ts';
import type { Comparer } from '../comparison/compare-statements.ts';
import type { Comparison } from '../comparison/comparison.ts';
import type { Language } from '../languages/language.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { Refusal, Source, Statement, Statements } from '../statements/statement.ts';
import type { AppliedCorrection, Ours } from './corrected.ts';
import type { Correction } from './correction.ts';
import { People } from './people.ts';
import type { Placed } from './placed.ts';
import { rebound } from './rebound.ts';
import { related } from './related.ts';

export interface RebindingTools {
  readonly read: ReadText<Language>;
  readonly compare: Comparer;
}

interface Drafted {
  readonly said: Statements;
  readonly comparisons: Readonly<Record<string, readonly Comparison[]>>;
  readonly changes: readonly AppliedCorrection[];
  readonly ours: Ours;
}

/** An analysis while it is being corrected. */
export class Draft {
  readonly #found: Analysis;
  readonly #people: People;
  readonly #statements: Map<string, Statement>;
  readonly #comparisons: Record<string, readonly Comparison[]>;
  readonly #changed = new Map<Correction, string[]>();
  readonly #hidden = new Set<string>();
  #order: readonly Correction[] = [];
  #nowCalled: (id: string) => string = (id) => id;

  constructor(found: Analysis) {
    this.#found = found;
    this.#people = new People(found.said.speakers, found.article.text);
    this.#statements = new Map(found.said.statements.map((statement) => [statement.id, statement]));
    this.#comparisons = { ...found.comparisons };
  }

  /** Gives statements other words; what they say to the records is read from these. */
  rebind(placed: readonly Placed[], { read, compare }: RebindingTools): void {
    for (const { correction, statement: id, to } of placed) {
      const statement = id === null ? undefined : this.#statements.get(id);
      if (statement === undefined || to === null) continue;
      const changed = rebound(read, statement, to);
      this.#note(correction, changed);
      this.#comparisons[statement.id] = compare(changed);
    }
  }

  /** Everything but the bounds, by kind. */
  change(placed: readonly Placed[]): void {
    this.#order = placed.map(({ correction }) => correction);
    for (const one of placed) if (one.correction.kind === 'speaker') this.#attribute(one, one.correction.name);
    this.#merge(this.#order.filter((one) => one.kind === 'same-person'));
    for (const { correction, statement } of placed) {
      if (statement === null) continue;
      if (correction.kind === 'relation') {
        this.#comparisons[statement] = (this.#comparisons[statement] ?? []).map((one) =>
          one.model === correction.record ? related(one, correction.relation) : one,
        );
        this.#noteOf(correction).push(statement);
      }
      if (correction.kind === 'not-said') {
        this.#hidden.add(statement);
        this.#noteOf(correction).push(statement);
      }
    }
  }

  result(): Drafted {
    const { said, comparisons } = this.#found;
    const changed = new Set([...this.#changed.values()].flat());
    const ours = said.statements.flatMap((statement, at) =>
      changed.has(statement.id) ? [{ at, statement, shown: !this.#hidden.has(statement.id) }] : [],
    );
    return {
      said: {
        ...said,
        speakers: this.#people.all,
        statements: [...this.#statements.values()].filter(({ id }) => !this.#hidden.has(id)),
        mentions: said.mentions.map((mention) => ({ ...mention, source: this.#renamed(mention.source) })),
        refusals: said.refusals.map((refusal): Refusal => ({ ...refusal, source: this.#renamed(refusal.source) })),
      },
      comparisons: this.#comparisons,
      changes: this.#order.map((correction) => ({ correction, statements: this.#noteOf(correction) })),
      ours: {
        speakers: said.speakers,
        statements: ours,
        mentions: said.mentions,
        refusals: said.refusals,
        comparisons: Object.fromEntries(
          Object.entries(comparisons).filter(
            ([id, before]) => this.#hidden.has(id) || this.#comparisons[id] !== before,
          ),
        ),
      },
    };
  }

  /** Whoever was named beside the cue is somebody else, so these words go with the name. */
  #attribute({ correction, statement: id }: Placed, name: string | null): void {
    const statement = id === null ? undefined : this.#statements.get(id);
    if (statement === undefined) return;
    const source = name === null ? null : { speaker: this.#people.called(name), mention: null, within: null };
    this.#note(correction, { ...statement, source });
  }

  #merge(pairs: readonly Extract<Correction, { kind: 'same-person' }>[]): void {
    if (pairs.length === 0) return;
    const before = new Map(this.#people.all.map(({ id, name }) => [id, name]));
    this.#nowCalled = this.#people.merge(pairs);
    for (const statement of this.#statements.values()) {
      const source = this.#renamed(statement.source);
      if (source === statement.source) continue;
      const was = before.get(statement.source?.speaker ?? '');
      for (const pair of pairs.filter(({ also }) => also === was)) this.#noteOf(pair).push(statement.id);
      this.#statements.set(statement.id, { ...statement, source });
    }
  }

  #renamed(source: Source | null): Source | null {
    const speaker = source === null ? '' : this.#nowCalled(source.speaker);
    return source === null || speaker === source.speaker ? source : { ...source, speaker };
  }

  #note(correction: Correction, changed: Statement): void {
    this.#statements.set(changed.id, changed);
    this.#noteOf(correction).push(changed.id);
  }

  #noteOf(correction: Correction): string[] {
    const known = this.#changed.get(correction) ?? [];
    this.#changed.set(correction, known);
    return known;
  }
}
