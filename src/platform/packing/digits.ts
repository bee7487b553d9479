import type { Steps } from '../../domain/text/steps.ts';

/**
 * Whole numbers as text, mostly one character for small ones: base 64, five bits a character, the sixth says that more
 * follow, the lowest bit is the sign. As the mappings of source maps are written
 * (https://tc39.es/ecma426/#sec-base64-vlq), but with arithmetic in the place of bit operations, so that they may be as
 * large as offsets and times are.
 */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES: readonly number[] = Array.from({ length: 128 }, (_, code) => DIGITS.indexOf(String.fromCharCode(code)));

const CODES = Uint8Array.from(DIGITS, (digit) => digit.charCodeAt(0));
/** Of what numbers are mostly made up. */
const DIGITS_EACH = 3;

/** So many numbers are written or read without a pause: a few milliseconds' worth. */
const STEP = 50_000;

export function* digitsOf(numbers: readonly number[]): Steps<string> {
  let digits = '';
  for (let from = 0; from < numbers.length; from += STEP) {
    digits += digitsWithin(numbers, from, Math.min(from + STEP, numbers.length));
    yield;
  }
  return digits;
}

function digitsWithin(numbers: readonly number[], from: number, to: number): string {
  let codes = new Uint8Array((to - from) * DIGITS_EACH + LONGEST);
  let end = 0;
  for (let at = from; at < to; at++) {
    const number = numbers[at] as number;
    if (end + LONGEST > codes.length) codes = grown(codes);
    let rest = number < 0 ? -number * 2 + 1 : number * 2;
    do {
      const digit = rest % 32;
      rest = (rest - digit) / 32;
      codes[end++] = CODES[rest > 0 ? digit + 32 : digit] as number;
    } while (rest > 0);
  }
  return new TextDecoder().decode(codes.subarray(0, end));
}

/** No number that can be counted to has more digits. */
const LONGEST = 11;

function grown(codes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(codes.length * 2);
  larger.set(codes);
  return larger;
}

/** No more numbers than digits: the rest of the list is zeros, which nobody asks for. */
export function* numbersFrom(digits: string): Steps<Float64Array> {
  const numbers = new Float64Array(digits.length);
  let end = 0;
  let number = 0;
  let place = 1;
  for (let at = 0; at < digits.length; at++) {
    const value = VALUES[digits.charCodeAt(at)] as number;
    number += (value % 32) * place;
    place *= 32;
    if (value >= 32) continue;
    numbers[end++] = number % 2 === 1 ? -(number - 1) / 2 : number / 2;
    number = 0;
    place = 1;
    if (end % STEP === 0) yield;
  }
  return numbers.subarray(0, end);
}
