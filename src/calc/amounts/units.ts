const thousand = 3;
const million = 6;
const milliard = 9;
const trillion = 12;

/**
 * The power of ten of each unit word, without accents and in lower case. The language of the word
 * decides: English "billion" is 10^9, Spanish "billón" 10^12; "trillion" 10^12, "trillón" 10^18.
 */
const powers = new Map<string, number>([
  ["k", thousand],
  ["mil", thousand],
  ["miles", thousand],
  ["thousand", thousand],
  ["thousands", thousand],
  ["m", million],
  ["mm", million],
  ["mn", million],
  ["mln", million],
  ["mio", million],
  ["millon", million],
  ["millones", million],
  ["mill", million],
  ["million", million],
  ["millions", million],
  ["mdd", million],
  ["mdp", million],
  ["b", milliard],
  ["bn", milliard],
  ["bln", milliard],
  ["billion", milliard],
  ["billions", milliard],
  ["millardo", milliard],
  ["millardos", milliard],
  ["milliard", milliard],
  ["milliards", milliard],
  ["t", trillion],
  ["tn", trillion],
  ["trn", trillion],
  ["trillion", trillion],
  ["trillions", trillion],
  ["billon", trillion],
  ["billones", trillion],
  ["trillon", 18],
  ["trillones", 18],
  ["x", 0],
  ["%", -2],
  ["percent", -2],
  ["pct", -2],
]);

export const currencyCodes = "USD|EUR|GBP|MXN|COP|ARS|CLP|PEN|BRL|UYU|CAD|AUD|CHF|JPY|CNY|INR";
const attachedCode = new RegExp(`(?:${currencyCodes})$`);

/**
 * The power of ten that a word behind a figure stands for, or undefined when the word is no unit
 * ("anual", "mercados"). A currency code may be attached ("MUSD"). A lone small letter but k counts
 * only when attached to the figure: "5m" is five million, "5 m" may be metres.
 */
export function powerOf(word: string, attached: boolean): number | undefined {
  if (word.length === 1) {
    const small = word >= "a" && word <= "z" && word !== "k";
    return small && !attached ? undefined : powers.get(word.toLowerCase());
  }
  const plain = word.replace(attachedCode, "").toLowerCase().replace("ó", "o");
  return powers.get(plain);
}

/** "mil millones", "thousand million" and "mil M€": a thousand in front of a million is 10^9. */
export function isMillion(word: string): boolean {
  return powerOf(word, false) === million;
}
