/**
 * A light stem: what two forms of a word have in common. Endings are cut by length and alphabet, never below four letters;
 * it only has to bring "obligations" and "obligation", "обязательства" and "обязательств" together.
 */
export function stemOf(word: string): string {
  const bare = word.replace(/['’]s$/, '');
  const endings = isCyrillic(bare) ? RUSSIAN : isArmenian(bare) ? ARMENIAN : ENGLISH;
  for (const ending of endings) {
    if (bare.length - ending.length >= 4 && bare.endsWith(ending)) return bare.slice(0, bare.length - ending.length);
  }
  return bare;
}

const byLength = (endings: string): string[] => endings.split(' ').sort((a, b) => b.length - a.length);

const ENGLISH = byLength('ations ation ings ing edly ed ies es s ly e y ion ions ment ments al');
const RUSSIAN = byLength('иями ями ами иях ях ах ией ей ой ий ый ая яя ое ее ые ие ого его ому ему ыми ими ых их ую юю ов ев ам ям ом ем а я о е ы и у ю ь й ть ться ился лась лись ла ло ли л ет ют ит ят ут ешь ишь');
const ARMENIAN = byLength('ությունների ությունները ությունը ության ություն ներին ներից ներով ների ները ներ երին երից երով երի երը եր ային ում ից ով ին ի ը ն ել ալ եց ած');

const isCyrillic = (word: string): boolean => word.charCodeAt(0) >= 0x400 && word.charCodeAt(0) <= 0x4ff;
const isArmenian = (word: string): boolean => word.charCodeAt(0) >= 0x531 && word.charCodeAt(0) <= 0x587;
