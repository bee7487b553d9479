import type { Span } from '../../domain/text/span.ts';
import type { Steps } from '../../domain/text/steps.ts';
import { digitsOf, numbersFrom } from './digits.ts';
import { type Packed, Reel, type Sheet } from './sheet.ts';

/** How one type of values is written and read. What is read is equal to what was written. */
export interface Packer<Value> {
  readonly pack: (value: Value, sheet: Sheet) => void;
  readonly unpack: (reel: Reel) => Value;
  /** The same in steps, between which it can be put down: only of what may be long. */
  readonly packing?: (value: Value, sheet: Sheet) => Steps<void>;
  readonly unpacking?: (reel: Reel) => Steps<Value>;
}

export function* packing<Value>(packer: Packer<Value>, value: Value): Steps<Packed> {
  const sheet: Sheet = { numbers: [], fractions: [], texts: new Map(), at: 0, last: new Map() };
  if (packer.packing) yield* packer.packing(value, sheet);
  else packer.pack(value, sheet);
  yield;
  return { digits: yield* digitsOf(sheet.numbers), fractions: sheet.fractions, texts: [...sheet.texts.keys()] };
}

export function* unpacking<Value>(packer: Packer<Value>, { digits, fractions, texts }: Packed): Steps<Value> {
  const numbers = yield* numbersFrom(digits);
  const reel = new Reel(numbers, fractions, texts);
  return packer.unpacking ? yield* packer.unpacking(reel) : packer.unpack(reel);
}

export const whole: Packer<number> = {
  pack: (value, sheet) => void sheet.numbers.push(value),
  unpack: (reel) => reel.number(),
};

export const fraction: Packer<number> = {
  pack: (value, sheet) => void sheet.fractions.push(value),
  unpack: (reel) => reel.fraction(),
};

export const text: Packer<string> = {
  pack(value, { numbers, texts }) {
    const known = texts.get(value) ?? texts.size;
    texts.set(value, known);
    numbers.push(known);
  },
  unpack: (reel) => reel.texts[reel.number()] as string,
};

/** "s12": ids of one kind are numbered on, so each is mostly one more than the last. */
export const id: Packer<string> = {
  pack(value, sheet) {
    const number = /(?<!\d)\d{1,16}$/.exec(value)?.[0];
    const kind = number === undefined ? value : value.slice(0, -number.length);
    const isNumbered =
      number !== undefined && String(Number(number)) === number && Number.isSafeInteger(Number(number));
    text.pack(isNumbered ? kind : value, sheet);
    sheet.numbers.push(isNumbered ? 1 + zigzag(Number(number) - (sheet.last.get(kind) ?? 0)) : 0);
    if (isNumbered) sheet.last.set(kind, Number(number));
  },
  unpack(reel) {
    const kind = text.unpack(reel);
    const step = reel.number();
    if (step === 0) return kind;
    const number = (reel.last.get(kind) ?? 0) + unzigzag(step - 1);
    reel.last.set(kind, number);
    return `${kind}${number}`;
  },
};

const zigzag = (number: number): number => (number < 0 ? -number * 2 - 1 : number * 2);
const unzigzag = (number: number): number => (number % 2 === 1 ? -(number + 1) / 2 : number / 2);

export const span: Packer<Span> = {
  pack({ start, end }, sheet) {
    sheet.numbers.push(start - sheet.at, end - start);
    sheet.at = start;
  },
  unpack(reel) {
    const start = reel.at + reel.number();
    reel.at = start;
    return { start, end: start + reel.number() };
  },
};

export const flag: Packer<boolean> = {
  pack: (value, sheet) => void sheet.numbers.push(value ? 1 : 0),
  unpack: (reel) => reel.number() === 1,
};

export const oneOf = <const Value extends string>(values: readonly Value[]): Packer<Value> => ({
  pack: (value, sheet) => void sheet.numbers.push(values.indexOf(value)),
  unpack: (reel) => values[reel.number()] as Value,
});

export const orNull = <Value>(packer: Packer<Value>): Packer<Value | null> => ({
  pack(value, sheet) {
    sheet.numbers.push(value === null ? 0 : 1);
    if (value !== null) packer.pack(value, sheet);
  },
  unpack: (reel) => (reel.number() === 0 ? null : packer.unpack(reel)),
});

/** For a key that may be missing. */
export const orMissing = <Value>(packer: Packer<Value>): Packer<Value | undefined> => ({
  pack(value, sheet) {
    sheet.numbers.push(value === undefined ? 0 : 1);
    if (value !== undefined) packer.pack(value, sheet);
  },
  unpack: (reel) => (reel.number() === 0 ? undefined : packer.unpack(reel)),
});

export const list = <Value>(packer: Packer<Value>): Packer<readonly Value[]> => ({
  pack(values, sheet) {
    sheet.numbers.push(values.length);
    for (const value of values) packer.pack(value, sheet);
  },
  unpack(reel) {
    const values: Value[] = [];
    for (let left = reel.number(); left > 0; left--) values.push(packer.unpack(reel));
    return values;
  },
});

/**
 * Whatever is read only when it is asked for, which of thousands few ever are. How long it is stands before it, and nothing behind
 * it is counted from it. It holds no ids: those count from the last one that was read.
 */
export const later = <Value>(packer: Packer<Value>): Packer<() => Value> => ({
  pack(value, sheet) {
    const { numbers, fractions, at } = sheet;
    const length = numbers.push(0, 0);
    const fractionsBefore = fractions.length;
    packer.pack(value(), sheet);
    numbers[length - 2] = numbers.length - length;
    numbers[length - 1] = fractions.length - fractionsBefore;
    sheet.at = at;
  },
  unpack(reel) {
    const length = reel.number();
    const aside = reel.aside(length, reel.number());
    let value: { readonly is: Value } | null = null;
    return () => {
      value ??= { is: packer.unpack(aside) };
      return value.is;
    };
  },
});

/** So many values are written or read without a pause: a few milliseconds' worth of the largest. */
const STEP = 50;

/** A list of which a page may have thousands. */
export const longList = <Value>(packer: Packer<Value>): Required<Packer<readonly Value[]>> => ({
  ...list(packer),
  *packing(values, sheet) {
    sheet.numbers.push(values.length);
    for (let n = 0; n < values.length; n++) {
      packer.pack(values[n] as Value, sheet);
      if (n % STEP === 0) yield;
    }
  },
  *unpacking(reel) {
    const values: Value[] = [];
    for (let left = reel.number(); left > 0; left--) {
      values.push(packer.unpack(reel));
      if (left % STEP === 0) yield;
    }
    return values;
  },
});

type Fields<Value> = {
  readonly [Key in keyof Value]-?: Packer<Value[Key] | (object extends Pick<Value, Key> ? undefined : never)>;
};

/** Every key of the type has to be named, so that nothing can be left out by mistake; a missing one stays missing. */
export function fields<Value extends object>(packers: Fields<Value>): Packer<Value> {
  const { keys, inOrder, pack, fill } = partsOf(packers);
  return {
    pack,
    unpack(reel) {
      const value: Partial<Record<keyof Value, unknown>> = {};
      fill(value, reel);
      return value as Value;
    },
    *packing(value, sheet) {
      for (let n = 0; n < keys.length; n++) {
        const packer = inOrder[n] as Packer<unknown>;
        const part = value[keys[n] as keyof Value];
        if (packer.packing) yield* packer.packing(part, sheet);
        else packer.pack(part, sheet);
      }
    },
    *unpacking(reel) {
      const value: Partial<Record<keyof Value, unknown>> = {};
      for (let n = 0; n < keys.length; n++) {
        const packer = inOrder[n] as Packer<unknown>;
        const found = packer.unpacking ? yield* packer.unpacking(reel) : packer.unpack(reel);
        if (found !== undefined) value[keys[n] as keyof Value] = found;
      }
      return value as Value;
    },
  };
}

/** A span with something besides. */
export function spanned<Value extends Span>(rest: Fields<Omit<Value, 'start' | 'end'>>): Packer<Value> {
  const besides = partsOf<Omit<Value, 'start' | 'end'>>(rest);
  return {
    pack(value, sheet) {
      span.pack(value, sheet);
      besides.pack(value, sheet);
    },
    unpack(reel) {
      const value = span.unpack(reel);
      besides.fill(value, reel);
      return value as Value;
    },
  };
}

/** Writes the parts of a value, and reads them into one that is made already: of thousands each copy would count. */
function partsOf<Value extends object>(packers: Fields<Value>) {
  const keys = Object.keys(packers) as (keyof Value)[];
  const inOrder = keys.map((key) => packers[key] as Packer<unknown>);
  return {
    keys,
    inOrder,
    pack(value: Value, sheet: Sheet): void {
      for (let n = 0; n < keys.length; n++) (inOrder[n] as Packer<unknown>).pack(value[keys[n] as keyof Value], sheet);
    },
    fill(value: object, reel: Reel): void {
      for (let n = 0; n < keys.length; n++) {
        const found = (inOrder[n] as Packer<unknown>).unpack(reel);
        if (found !== undefined) (value as Partial<Record<keyof Value, unknown>>)[keys[n] as keyof Value] = found;
      }
    },
  };
}
