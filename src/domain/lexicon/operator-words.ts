/**
 * Wordings that turn what they reach. `masks` look like it and turn nothing ("not only"). `denials` reach over clauses ("it is not
 * true that"); `inner` to the end of their stretch ("fails to"); `backward` what stands before them ("is out of the question");
 * `open` leave it open ("asked whether"). `tempers` turn nothing: what they reach in their stretch is only hoped, asked for or
 * a condition, or it is the form of it that is denied ("no official notice of").
 */
export interface OperatorWords extends OperatorParts {
  readonly masks: readonly string[];
  readonly denials: readonly string[];
  readonly inner: readonly string[];
  readonly backward: readonly string[];
  readonly open: readonly string[];
  readonly tempers: readonly string[];
}

/**
 * Wordings that are operators only together. What `rejecting` ("ridiculed") or `verdicts` ("groundless") says of something
 * `claimed` ("the rumour that") denies it; `withholding` ("refused to") with `accepting` ("admit that") denies as well, with
 * `confirming` ("say whether") leaves open. `distancing` ("allegedly") denies by itself, but nothing more under another denial.
 */
export interface OperatorParts {
  readonly rejecting: readonly string[];
  readonly claimed: readonly string[];
  readonly verdicts: readonly string[];
  readonly withholding: readonly string[];
  readonly accepting: readonly string[];
  readonly confirming: readonly string[];
  readonly distancing: readonly string[];
}

export const noOperatorWords: OperatorWords = {
  masks: [],
  denials: [],
  inner: [],
  backward: [],
  open: [],
  tempers: [],
  rejecting: [],
  claimed: [],
  verdicts: [],
  withholding: [],
  accepting: [],
  confirming: [],
  distancing: [],
};
