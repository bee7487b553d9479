/** Runs in a page: an `alert()` that does not keep whoever had it opened waiting. */
export const openAlertSoon = (): void => void setTimeout(() => alert('Stay here?'));
