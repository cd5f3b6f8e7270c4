const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const written = /^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** A roman number in capitals, with a mark behind it or without: "IX" is 9; NaN for other texts. */
export function romanNumber(text: string): number {
  const letters = text.replace(/[.)]$/, "");
  if (letters === "" || !written.test(letters)) return Number.NaN;
  const digits = [...letters].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
