/** A rectangle whose cells all hold the formula of its first cell, moved as copying moves it. */
export interface Repeat {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a copy costs in bytes of a request: two ranges and a call (measured). */
const copyBytes = 520;

/**
 * The rectangles of a grid of formulas that are cheaper to copy from their first cell than to write out.
 * `row` and `column` are the place of the grid on its sheet, places of the answer count within the grid.
 */
export function repeatsOf(
  formulas: readonly (readonly (string | null)[])[],
  row: number,
  column: number,
): Repeat[] {
  const forms = formulas.map((line, down) =>
    line.map((formula, right) =>
      formula === null ? undefined : relativeForm(formula, row + down, column + right),
    ),
  );
  const taken = forms.map((line) => line.map(() => false));
  const same = (down: number, right: number, form: string): boolean =>
    forms[down]?.[right] === form && taken[down]?.[right] === false;
  const found: Repeat[] = [];
  forms.forEach((line, down) => {
    line.forEach((form, right) => {
      if (form === undefined || !same(down, right, form)) return;
      let columns = 1;
      while (same(down, right + columns, form)) columns += 1;
      const across = Array.from({ length: columns }, (_, at) => right + at);
      let rows = 1;
      while (across.every((at) => same(down + rows, at, form))) rows += 1;
      const cells = formulas.slice(down, down + rows).flatMap((cut) => cut.slice(right, right + columns));
      const bytes = cells.reduce((sum, formula) => sum + (formula ?? "").length, 0);
      if (bytes - (cells[0] ?? "").length < copyBytes) return;
      for (let at = down; at < down + rows; at += 1) taken[at]?.fill(true, right, right + columns);
      found.push({ row: down, column: right, rows, columns });
    });
  });
  return found;
}

/** Texts, names in quotes and columns of tables are no addresses. */
const tokens =
  /"(?:[^"]|"")*"|\[(?:'.|[^[\]'])*\]|'(?:[^']|'')*'|(?<![\w.$\\])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g;
/** Whole columns and rows move too, but have no cell to be counted from. */
const wholeLines = /\$?\b[A-Z]{1,3}:\$?[A-Z]{1,3}\b|\$?\b\d+:\$?\d+\b/;

/** The formula with its relative addresses counted from its own cell; nothing where that cannot be told. */
export function relativeForm(formula: string, row: number, column: number): string | undefined {
  if (wholeLines.test(formula)) return undefined;
  return formula.replace(
    tokens,
    (
      whole: string,
      fixedColumn: string | undefined,
      letters: string | undefined,
      fixedRow: string | undefined,
      digits: string | undefined,
    ) => {
      if (letters === undefined || digits === undefined) return whole;
      const right = fixedColumn === "$" ? letters : `C[${columnNumber(letters) - column - 1}]`;
      const down = fixedRow === "$" ? digits : `R[${Number(digits) - row - 1}]`;
      return `${right}${down}`;
    },
  );
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
