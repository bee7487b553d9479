/**
 * Wordings that turn what they reach. `masks` look like it and turn nothing ("not only"). `denials` reach over clauses ("it is not
 * true that"); `inner` to the end of their stretch ("fails to"); `backward` what stands before them ("is out of the question");
 * `open` leave it open ("asked whether"). `tempers` turn nothing: what they reach in their stretch is only hoped, asked for or
 * a condition, or it is the form of it that is denied ("no official notice of").
 */
export interface OperatorWords {
  readonly masks: readonly string[];
  readonly denials: readonly string[];
  readonly inner: readonly string[];
  readonly backward: readonly string[];
  readonly open: readonly string[];
  readonly tempers: readonly string[];
}

export const noOperatorWords: OperatorWords = {
  masks: [],
  denials: [],
  inner: [],
  backward: [],
  open: [],
  tempers: [],
};
