/** More of a formula than this is looked at in its cell and not in a sentence. */
const longestShown = 140;

/** A formula in a sentence: whole, or its beginning. */
export function formulaText(formula: string | number | undefined): string {
  const text = String(formula ?? "");
  return text.length > longestShown ? `${text.slice(0, longestShown).trimEnd()}…` : text;
}
