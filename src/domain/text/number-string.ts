/**
 * Whole numbers from 0 on as a string of signs that need no escape: tables that are made ready when the program is built are shipped
 * so. A number below 45 is one sign; a greater one ends with one, and the signs before it are taken from the other half.
 */
export function numberString(numbers: Iterable<number>): string {
  let written = '';
  for (const number of numbers) {
    let rest = number;
    for (; rest >= HALF; rest = Math.floor(rest / HALF) - 1) written += signOf(HALF + (rest % HALF));
    written += signOf(rest);
  }
  return written;
}

/** The numbers again. */
export function numbersIn(written: string): Int32Array {
  const numbers = new Int32Array(written.length);
  let count = 0;
  let scale = 1;
  let number = 0;
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    const value = code - FIRST_SIGN - (code > ESCAPED ? 1 : 0);
    if (value >= HALF) {
      number += (value - HALF) * scale;
      scale *= HALF;
      number += scale;
    } else {
      numbers[count++] = number + value * scale;
      number = 0;
      scale = 1;
    }
  }
  return numbers.subarray(0, count);
}

const HALF = 45;
/** From `#` on, without the backslash. */
const FIRST_SIGN = 35;
const ESCAPED = 92;

function signOf(value: number): string {
  const code = FIRST_SIGN + value;
  return String.fromCharCode(code < ESCAPED ? code : code + 1);
}
