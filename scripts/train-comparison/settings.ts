/** The ridge on the weights, and how much a pattern sentence and a judged statement count; found by cross-validation by page. */
export const RIDGE = 0.03;
export const OWN_SHARE = 0.5;
export const JUDGED_SHARE = 5;
