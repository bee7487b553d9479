import { readFileSync } from 'node:fs';
import { bundledModel } from '../../src/cli/bundled-model.ts';
import { articleFromText } from '../../src/cli/read-input.ts';
import { analyse } from '../../src/domain/analyse.ts';
import type { Analysis } from '../../src/domain/analysis.ts';
import { compareWithin } from '../../src/domain/comparison/compare.ts';
import type { Relation } from '../../src/domain/comparison/comparison.ts';
import { ComparedText } from '../../src/domain/comparison/passage/compared-text.ts';
import { RECORD_LANGUAGES } from '../../src/domain/reference/record-languages.ts';

/*
 * What whole reports are to the bundled record, on two frozen sets, as counts and never item by item:
 *   npx tsx scripts/train-comparison/measure-reports.ts
 * Cues: how many contents stand to the record as the whole attribution does, in the analysis (where a content that is not found
 * counts as unrelated), and with the content and the words before it in its sentence given. Off the subject: how many relations
 * are found at all.
 */
interface Report {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
}

interface UnderCue extends Report {
  readonly content: string;
  readonly relation: Relation;
}

const model = bundledModel();

const linesOf = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Line => JSON.parse(line));

const analysed = ({ text, lang, title }: Report): Analysis =>
  analyse({ ...articleFromText(text, lang, null), title }, [model]);

/** A statement is the content if they share so much of it. */
const SHARED = 0.6;

function foundRelation(report: UnderCue): Relation {
  const { said, comparisons } = analysed(report);
  const start = report.text.indexOf(report.content);
  const end = start + report.content.length;
  const found = said.statements.find(
    (one) => Math.min(one.end, end) - Math.max(one.start, start) > SHARED * (end - start),
  );
  return comparisons[found?.id ?? '']?.[0]?.relation ?? 'unrelated';
}

function givenRelation({ text, title, lang, content }: UnderCue): Relation {
  const start = text.indexOf(content);
  const cue = { start: text.lastIndexOf('.', start) + 1, end: start };
  const passage = { start, end: start + content.length, cue };
  return compareWithin(new ComparedText(text, title), passage, lang, model).relation;
}

const cues = linesOf<UnderCue>('tests/frozen/comparison-cues.jsonl');
for (const lang of RECORD_LANGUAGES) {
  const own = cues.filter((one) => one.lang === lang);
  const right = (relationOf: (one: UnderCue) => Relation): number =>
    own.filter((one) => relationOf(one) === one.relation).length;
  console.log(
    `under cues, ${lang}: ${right(foundRelation)} of ${own.length} in the analysis, ${right(givenRelation)} given`,
  );
}

const elsewhere = linesOf<Report>('tests/frozen/comparison-off-subject.jsonl');
const related = elsewhere.flatMap((report) =>
  Object.values(analysed(report).comparisons)
    .flat()
    .filter(({ relation }) => relation !== 'unrelated'),
);
console.log(`off the subject: ${related.length} relations in ${elsewhere.length} reports`);
