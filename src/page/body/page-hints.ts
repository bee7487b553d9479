/** What else is known of the page when its lines are judged. */
export interface PageHints {
  readonly title: string | null;
  /** The body as the page gives it for machines (JSON-LD). */
  readonly declaredBody: string | null;
  /** What the page calls its description. */
  readonly description: string | null;
}
