import type { Span } from '../../domain/text/span.ts';
import { digitsOf, numbersFrom } from './digits.ts';

/** A value as numbers: whole ones, others, and texts, each of which stands there once. JSON. */
export interface Packed {
  readonly digits: string;
  readonly fractions: readonly number[];
  readonly texts: readonly string[];
}

/** Where a value is written to. */
export interface Sheet {
  readonly numbers: number[];
  readonly fractions: number[];
  readonly texts: Map<string, number>;
  /** The offset that was written last: the next one is mostly near it. */
  at: number;
  /** The last number of each kind of id. */
  readonly last: Map<string, number>;
}

/** Where it is read from. */
export interface Reel {
  number(): number;
  fraction(): number;
  readonly texts: readonly string[];
  at: number;
  readonly last: Map<string, number>;
}

/** How one type of values is written and read. What is read is equal to what was written. */
export interface Packer<Value> {
  readonly pack: (value: Value, sheet: Sheet) => void;
  readonly unpack: (reel: Reel) => Value;
}

export function packed<Value>({ pack }: Packer<Value>, value: Value): Packed {
  const sheet: Sheet = { numbers: [], fractions: [], texts: new Map(), at: 0, last: new Map() };
  pack(value, sheet);
  return { digits: digitsOf(sheet.numbers), fractions: sheet.fractions, texts: [...sheet.texts.keys()] };
}

export function unpacked<Value>({ unpack }: Packer<Value>, { digits, fractions, texts }: Packed): Value {
  const numbers = numbersFrom(digits);
  let next = 0;
  let nextFraction = 0;
  return unpack({
    number: () => numbers[next++] as number,
    fraction: () => fractions[nextFraction++] as number,
    texts,
    at: 0,
    last: new Map(),
  });
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
  unpack: (reel) => Array.from({ length: reel.number() }, () => packer.unpack(reel)),
});

type Fields<Value> = {
  readonly [Key in keyof Value]-?: Packer<Value[Key] | (object extends Pick<Value, Key> ? undefined : never)>;
};

/** Every key of the type has to be named, so that nothing can be left out by mistake; a missing one stays missing. */
export function fields<Value extends object>(packers: Fields<Value>): Packer<Value> {
  const entries = Object.entries(packers) as [keyof Value, Packer<unknown>][];
  return {
    pack(value, sheet) {
      for (const [key, packer] of entries) packer.pack(value[key], sheet);
    },
    unpack(reel) {
      const value: Partial<Record<keyof Value, unknown>> = {};
      for (const [key, packer] of entries) {
        const found = packer.unpack(reel);
        if (found !== undefined) value[key] = found;
      }
      return value as Value;
    },
  };
}

/** A span with something besides. */
export function spanned<Value extends Span>(rest: Fields<Omit<Value, 'start' | 'end'>>): Packer<Value> {
  const besides = fields<Omit<Value, 'start' | 'end'>>(rest);
  return {
    pack(value, sheet) {
      span.pack(value, sheet);
      besides.pack(value, sheet);
    },
    unpack: (reel) => ({ ...span.unpack(reel), ...besides.unpack(reel) }) as Value,
  };
}
