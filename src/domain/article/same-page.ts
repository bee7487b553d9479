/** Whether two addresses are of one document: all but the part after `#` is the same. Unknown addresses are of none. */
export const isSamePage = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && withoutHash(a) === withoutHash(b);

const withoutHash = (address: string): string => address.split('#', 1)[0] as string;
