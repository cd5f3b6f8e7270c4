/** What a cell, a formula and a validation list can hold in Excel. */
export const limits = {
  cellText: 32_767,
  formula: 8_192,
  validationList: 255,
  sheetName: 31,
} as const;

const cut = " […]";

/** Controls that no spreadsheet file and no request may carry; line feed and tab stay. */
const isControl = (code: number): boolean =>
  (code < 32 && code !== 9 && code !== 10) || code === 0xfffe || code === 0xffff;

/** Text as a cell can hold it: without control characters, and visibly cut where it is too long. */
export function cellText(text: string): string {
  const clean = [...text.replaceAll("\r\n", "\n")]
    .filter((character) => !isControl(character.codePointAt(0) ?? 0))
    .join("");
  return clean.length <= limits.cellText ? clean : clean.slice(0, limits.cellText - cut.length) + cut;
}

/** The formula itself, once it is known to fit; a template that exceeds the limit is a defect. */
export function checkedFormula(formula: string, place: string): string {
  if (formula.length > limits.formula) {
    throw new Error(`${place}: a formula of ${formula.length} characters (Excel takes ${limits.formula})`);
  }
  return formula;
}

/** An inline validation list as Excel takes it, its items separated by commas. */
export function inlineList(items: readonly string[], place: string): string {
  const list = items.join(",");
  if (list.length > limits.validationList || items.some((item) => item.includes(","))) {
    throw new Error(`${place}: a validation list that Excel cannot hold inline (${list.length} characters)`);
  }
  return list;
}
