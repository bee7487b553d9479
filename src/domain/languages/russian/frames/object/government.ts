import * as v from 'valibot';
import json from '../../../../../../assets/languages/russian/government.json' with { type: 'json' };
import { normalForms } from '../../../../lexicon/forms.ts';
import { SetsOf } from '../../../../lexicon/sets-of.ts';
import type { Cue } from '../../../../reading/cue.ts';
import { lazily } from '../../../../text/lazily.ts';
import type { FramedText } from '../../../by-frames/framed-language.ts';

const forms = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1));

/** What is led by a preposition: the words that take it so, and, in `ledBy`, the prepositions themselves. */
const led = {
  /** «сообщил | о закрытии порта». */
  about: forms,
  /** «пожаловался | на шум». */
  on: forms,
  /** «обвинил (мэрию) | в бездействии». */
  in: forms,
  /** «согласился | с выводами». */
  with: forms,
  /** «высказался | за реформу», «… против реформы». */
  for: forms,
  /** «призвал | к переговорам». */
  to: forms,
  /** «предостерёг | от поспешных шагов». */
  against: forms,
  /** «выразил сожаление | по поводу задержки». */
  because: forms,
};

/** What a word of saying takes for its content where no clause follows; words as in the lexicon's lists. */
export const governmentSchema = v.strictObject({
  ...led,
  /** «призвал (партнёров) | закрыть порт». */
  infinitive: forms,
  /** «назвал | решение поспешным», «объяснил | задержку погодой»: a thing and a word in the instrumental. */
  verdict: forms,
  /** «выразил удовлетворение | ходом переговоров». */
  delight: forms,
  /** «опроверг | сообщения о закрытии порта». */
  thing: forms,
  ledBy: v.strictObject(led),
});

export type Led = keyof typeof led;
export type Government = Exclude<keyof v.InferOutput<typeof governmentSchema>, 'ledBy'>;

/** «сообщил | о …», «обвинил | в …». */
export const ledBy: Readonly<Record<Led, readonly string[]>> = json.ledBy;

const governed = lazily((): ReadonlyMap<string, ReadonlySet<Government>> => {
  const made = new Map<string, ReadonlySet<Government>>();
  const sets = new SetsOf<Government>();
  const { ledBy: _prepositions, ...words } = json;
  for (const kind of Object.keys(words) as Government[])
    for (const form of normalForms(words[kind])) made.set(form, sets.with(made.get(form) ?? null, kind));
  return made;
});

/** Whether a cue takes a content of some kind. */
export const governs = (read: FramedText, { first, last }: Cue, kind: Government): boolean => {
  let words = read.norm(first);
  for (let at = first + 1; at < last; at++) words += ` ${read.norm(at)}`;
  return governed().get(words)?.has(kind) === true;
};
