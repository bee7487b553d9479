/** The ridge on the weights, and how much a pattern sentence and a judged statement count; found by cross-validation by page. */
export const RIDGE = 0.03;
export const OWN_SHARE = 0.5;
export const JUDGED_SHARE = 5;

/** The same for records of propositions alone; how much the bundled record counts there beside one invented record. Found by leaving records out. */
export const BARE_RIDGE = 0.07;
export const BUNDLED_SHARE = 1;
