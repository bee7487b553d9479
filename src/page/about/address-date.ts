/** The day that many addresses name: "/2016/09/12/", "/2016-09-12-", "/20160912/". ISO 8601; null when there is none. */
export function addressDate(address: string | null): string | null {
  const found = /\/((?:19|20)\d{2})([/-]?)([01]\d)\2([0-3]\d)(?:[/-]|$)/.exec(address ?? '');
  if (found === null) return null;
  const [, year, , month, day] = found;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
    ? `${year}-${month}-${day}`
    : null;
}
