/**
 * Names for what is made of a text: `urn:uuid:…` (RFC 9562, version 8), the same whenever the same is made of it, and another for
 * another text. Not a secret and no proof: four FNV-1a sums.
 */
export function namesIn(text: string): (part: string) => string {
  const sums = SEEDS.map((seed) => summed(text, seed));
  return (part) => {
    const [a = '', b = '', c = '', d = ''] = sums.map((sum) => hex(summed(`\n${part}`, sum)));
    const variant = ((Number.parseInt(c.slice(0, 1), 16) & 3) | 8).toString(16);
    return `urn:uuid:${a}-${b.slice(0, 4)}-8${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
  };
}

const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];

function summed(text: string, seed: number): number {
  let sum = seed;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

const hex = (sum: number): string => sum.toString(16).padStart(8, '0');
