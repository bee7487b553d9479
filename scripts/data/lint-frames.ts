import { bundledModel } from '../../src/cli/bundled-model.ts';
import { clauseWords } from '../../src/domain/comparison/frames/clause-words.ts';
import { FrameReading } from '../../src/domain/comparison/frames/frame-reading.ts';
import { countedWordsIn } from '../../src/domain/comparison/passage/counted-words.ts';
import { viewOf } from '../../src/domain/comparison/passage/record-view.ts';
import { phrasingsOf } from '../../src/domain/reference/bundled-phrasings.ts';
import { PHRASING_KINDS } from '../../src/domain/reference/phrasings.ts';
import { RECORD_LANGUAGES } from '../../src/domain/reference/record-languages.ts';

/*
 * Reads the record's own pattern sentences by the frame of their claim:
 *   npx tsx scripts/data/lint-frames.ts [en|ru|hy] [--list along|against|conflict|silent|unfilled] [--claim c07]
 * Prints, a kind a row, how many come out along the claim, against it, with both, with no predicate, with a slot unfilled.
 * `--list` names the restating and departing sentences that come out so and should not.
 */
type Outcome = 'along' | 'against' | 'conflict' | 'silent' | 'unfilled';

const [lang, ...flags] = process.argv.slice(2);
const flag = (name: string): string | undefined => flags[flags.indexOf(name) + 1];
const listed = flags.includes('--list') ? flag('--list') : undefined;
const only = flags.includes('--claim') ? flag('--claim') : undefined;
const model = bundledModel();
const phrasings = phrasingsOf(model);

for (const code of RECORD_LANGUAGES.filter((one) => lang === undefined || lang === one)) {
  const view = viewOf(model, code);
  const counts = new Map<string, Map<Outcome, number>>();
  model.claims.forEach(({ id }, claim) => {
    for (const kind of PHRASING_KINDS)
      for (const sentence of phrasings?.claims.get(id)?.[kind][code] ?? []) {
        const words = clauseWords(countedWordsIn(sentence), sentence, 0, view);
        const { filled, side, conflicts, predicate, turns } = new FrameReading(words, view).of(claim);
        const outcome: Outcome =
          filled < 1 ? 'unfilled' : side === 0 ? 'silent' : conflicts ? 'conflict' : side === 1 ? 'along' : 'against';
        const row = counts.get(kind) ?? new Map<Outcome, number>();
        row.set(outcome, (row.get(outcome) ?? 0) + 1);
        counts.set(kind, row);
        const isWrong = (kind === 'restates' && outcome !== 'along') || (kind === 'departs' && outcome !== 'against');
        if (listed === outcome && isWrong && (only === undefined || only === id))
          console.log(
            `${id} ${kind} [${predicate.map((at) => words[at]?.norm).join(' ')}${turns.length > 0 ? `, turned by ${turns.map((at) => words[at]?.norm).join(' ')}` : ''}] ${sentence}`,
          );
      }
  });
  console.log(code, Object.fromEntries([...counts].map(([kind, row]) => [kind, Object.fromEntries(row)])));
}
