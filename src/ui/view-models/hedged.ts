import type { Analysis } from '../../domain/analysis.ts';
import { contains, type Span } from '../../domain/text/span.ts';
import type { Place } from '../../platform/ports/page.ts';
import { type Passage, passage } from './passage.ts';
import { placeOf } from './place.ts';
import { softenedWords } from './softened-words.ts';
import { hedgeMarks } from './statement-line.ts';

/** A hedge with the words that it softens. */
export interface HedgedView {
  readonly statement: string;
  readonly words: Passage;
  readonly place: Place;
  readonly cue: string | null;
}

/** The hedges of a card, each once: one that stands among another's words is marked there. */
export function hedgedViews(
  { article: { text, lang }, said, summary }: Analysis,
  cueOf: (statement: string) => string | null,
): HedgedView[] {
  const shown: Span[] = [];
  return summary.hedged.flatMap(({ statement: id, span }) => {
    if (shown.some((other) => contains(other, span))) return [];
    const statement = said.statements.find((each) => each.id === id);
    const { span: softened, cut } = softenedWords(text, span, statement ?? span);
    shown.push(softened);
    const marks = statement ? hedgeMarks(statement) : [{ ...span, mark: 'hedge' as const }];
    return [
      {
        statement: id,
        words: passage(text, lang, [softened], marks, { after: cut }),
        place: placeOf(text, softened),
        cue: cueOf(id),
      },
    ];
  });
}
