/** A question and the cue of its answer stand at most this many tokens apart. */
export const FURTHEST_ANSWER = 120;
