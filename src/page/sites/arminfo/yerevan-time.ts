import type { PrintedDate } from '../../about/printed-date.ts';

const WINTER = '+04:00';
const SUMMER = '+05:00';
/** The last summer with summer time was that of 2011. */
const LAST_SUMMER = 2011;

/**
 * The offset of Yerevan's clocks at a date: an hour more from the last Sunday of March, 2:00, to the last Sunday of October,
 * 3:00, until 2011.
 */
export function yerevanOffset({ year, month, day, time }: PrintedDate): string {
  if (year > LAST_SUMMER) return WINTER;
  const now = month * 10_000 + day * 100 + Number(time?.slice(0, 2) ?? 12);
  const begins = 3 * 10_000 + lastSunday(year, 3) * 100 + 2;
  const ends = 10 * 10_000 + lastSunday(year, 10) * 100 + 3;
  return now >= begins && now < ends ? SUMMER : WINTER;
}

/** The day of a 31-day month's last Sunday. */
const lastSunday = (year: number, month: number): number => 31 - new Date(Date.UTC(year, month - 1, 31)).getUTCDay();
