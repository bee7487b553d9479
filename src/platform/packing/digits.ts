/**
 * Whole numbers as text, mostly one character for small ones: base 64, five bits a character, the sixth says that more
 * follow, the lowest bit is the sign. As the mappings of source maps are written
 * (https://tc39.es/ecma426/#sec-base64-vlq), but with arithmetic in the place of bit operations, so that they may be as
 * large as offsets and times are.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: readonly number[] = Array.from({ length: 128 }, (_, code) => DIGITS.indexOf(String.fromCharCode(code)));

export function digitsOf(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (const number of numbers) {
    let rest = number < 0 ? -number * 2 + 1 : number * 2;
    do {
      const digit = rest % 32;
      rest = Math.floor(rest / 32);
      parts.push(DIGITS[rest > 0 ? digit + 32 : digit] as string);
    } while (rest > 0);
  }
  return parts.join('');
}

export function numbersFrom(digits: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let place = 1;
  for (let at = 0; at < digits.length; at++) {
    const value = VALUES[digits.charCodeAt(at)] as number;
    number += (value % 32) * place;
    place *= 32;
    if (value >= 32) continue;
    numbers.push(number % 2 === 1 ? -(number - 1) / 2 : number / 2);
    number = 0;
    place = 1;
  }
  return numbers;
}
