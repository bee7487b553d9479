import type { PackedNames } from '../../reference/laid-out.ts';
import type { EntityName } from './entity-name.ts';

/** What is true of a name, a bit each. */
const COMMON = 1;
const CAPITAL = 2;
const PLURAL = 4;
const RIVAL = 8;

/** Names as they are shipped, in their order. */
export const packNames = (names: Iterable<EntityName>): PackedNames['names'] =>
  Array.from(names, ({ entity, stems, ...is }) => {
    const bits =
      (is.common ? COMMON : 0) + (is.isCapital ? CAPITAL : 0) + (is.isPlural ? PLURAL : 0) + (is.isRival ? RIVAL : 0);
    return [entity, bits, ...stems].join(' ');
  }).join('\n');

export const unpackNames = (packed: PackedNames['names']): EntityName[] =>
  packed.split('\n').map((line) => {
    const [entity = '', written, ...stems] = line.split(' ');
    const bits = Number(written);
    return {
      entity,
      key: `@${entity}`,
      stems,
      common: (bits & COMMON) > 0,
      isCapital: (bits & CAPITAL) > 0,
      isPlural: (bits & PLURAL) > 0,
      isRival: (bits & RIVAL) > 0,
    };
  });
