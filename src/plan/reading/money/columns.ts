import { anyMoneyWord } from "../../../lexicon/money.ts";
import { takeAmounts } from "./amountColumns.ts";
import { columnNames, isMoneyRole } from "../decisions/columns.ts";
import { take, type Column, type ColumnRole, type Draft, type TableColumns } from "./columnDraft.ts";
import { currencyIn } from "./currencyMarks.ts";
import { columnsNamed, scaleOf } from "./columnWords.ts";
import type { Grid, GridRow } from "./grid.ts";
import { readMoment, yearIn } from "./moments.ts";
import { fold } from "../fold.ts";
import { readWholeDue } from "./period.ts";
import { romanNumber } from "../romanNumber.ts";
import { isRowSum } from "./columnSums.ts";
import { isLater, withLaterTime } from "./laterTimes.ts";
import { takeStates, takeTimedStates } from "./stateColumns.ts";
import { isEffort, isOfNames, isOfRemarks, measuredIn } from "./textColumns.ts";
import { roleIn, totalIn } from "./words.ts";
import { withYearlessMonths } from "./yearlessMonths.ts";
import { itemAt } from "../../itemAt.ts";
import { textAt } from "../../textAt.ts";
import { cellAt, type MoneyCell } from "./cell.ts";

const undecided = new WeakMap<Grid, Map<number | undefined, TableColumns>>();
const nothingDecided: ReadonlyMap<string, string> = new Map();

/**
 * What each column is by its cells, by arithmetic over its rows and by its heading. Kept where nobody has decided,
 * since a table is looked at to see what it is before it is read.
 */
export function readColumns(grid: Grid, inYear?: number, decided = nothingDecided): TableColumns {
  if (decided.size > 0) return columnsOf(grid, inYear, decided);
  const byYear = undecided.get(grid) ?? new Map<number | undefined, TableColumns>();
  undecided.set(grid, byYear);
  const columns = byYear.get(inYear) ?? columnsOf(grid, inYear, decided);
  byYear.set(inYear, columns);
  return columns;
}

function columnsOf(
  grid: Grid,
  inYear: number | undefined,
  decided: ReadonlyMap<string, string>,
): TableColumns {
  const names = columnNames(Array.from({ length: grid.width }, (_, at) => textAt(grid.headings, at)));
  const drafts = names.map((name, at): Draft => {
    const heading = textAt(grid.headings, at);
    const role = decided.get(name);
    const named = columnsNamed(heading);
    const type = typeOf(grid, at);
    const draft = {
      at,
      heading,
      named,
      type: isOfNames(grid, at, { type, heading, named }) || isOfRemarks(grid, at, named) ? "text" : type,
    } as const;
    return role !== undefined && isMoneyRole(role)
      ? { ...draft, role, because: "decided" }
      : { ...draft, because: "cells" };
  });
  const figures = drafts.filter(({ type }) => type === "amount").map(({ at }) => at);
  const rows = grid.rows.filter(
    ({ cells }) => cells.every(({ text }) => totalIn(text) === undefined) && !isOfShares(cells, figures),
  );
  takeTexts(grid, rows, drafts);
  takeFigures(rows, drafts, inYear);
  const open = drafts.filter(({ role, type }) => role === undefined && type === "amount");
  const unexplained = open.length > 0 ? takeAmounts(rows, drafts, open) : false;
  const unsure = unexplained && drafts.every(({ because }) => because !== "decided");
  const columns = drafts.map((draft) => settled(draft, inYear));
  const later = columns.map((column) => withLaterTime(column, columns));
  return { columns: withYearlessMonths(later), unsure };
}

/** "Margin | 15% | 17%" below amounts: a row of shares, which no sum of columns holds for. */
function isOfShares(cells: GridRow["cells"], figures: readonly number[]): boolean {
  const holds = (kind: MoneyCell["kind"]): boolean => figures.some((at) => cellAt(cells, at).kind === kind);
  return holds("percent") && !holds("amount");
}

function settled(draft: Draft, inYear: number | undefined): Column {
  const { at, heading, role = "note", because } = draft;
  const due = readWholeDue(heading) ?? draft.due;
  const currency = currencyIn(heading);
  const later = role === "byPeriod" && isLater(heading);
  const year = role === "byPeriod" && !later ? yearIn(heading) : undefined;
  const moment =
    draft.moment ??
    readMoment(heading, inYear) ??
    (year === undefined ? undefined : { unit: "year" as const, when: `${year}` });
  return {
    at,
    heading,
    role,
    because,
    scale: scaleOf(heading),
    ...(due === undefined ? {} : { due }),
    ...(currency === undefined ? {} : { currency }),
    ...(moment === undefined ? {} : { moment }),
  };
}

function typeOf({ rows }: Grid, at: number): Draft["type"] {
  const of = { empty: 0, text: 0, amount: 0, percent: 0, counted: 0, moment: 0, open: 0 };
  for (const { cells } of rows) of[cellAt(cells, at).kind] += 1;
  const said = rows.length - of.empty;
  if (said === 0) return "empty";
  const worded = said - of.open;
  if (of.moment === said) return "moment";
  // A bare figure such as 2000 looks like a year, which its column decides.
  if (of.amount + of.moment > 0.6 * worded && of.amount > 0) return "amount";
  if (of.percent > 0.6 * worded) return "percent";
  if (of.counted + of.amount > 0.6 * worded) return of.amount > of.counted ? "amount" : "counted";
  return "text";
}

/** Numbering, names, categories, remarks and periods of rows. */
function takeTexts({ rows }: Grid, lines: readonly GridRow[], drafts: readonly Draft[]): void {
  const give = (draft: Draft | undefined, role: ColumnRole, because: Draft["because"]): void => {
    if (draft === undefined || draft.role !== undefined) return;
    draft.role = role;
    draft.because = because;
  };
  const [first] = drafts;
  if (first !== undefined && (isNumbering(first, rows) || areCodes(first, drafts, rows)))
    give(first, "ordinal", "cells");
  const has = (role: ColumnRole): boolean => drafts.some((draft) => draft.role === role);

  for (const draft of drafts)
    if (draft.role === undefined && isOfUnits(draft, rows)) give(draft, "note", "words");
  const worded = drafts.filter(({ type, role }) => type === "text" && role === undefined);
  const dated = worded.filter((draft) => isOfDates(draft, lines));
  if (dated.length < worded.length) for (const draft of dated) give(draft, "note", "cells");
  const texts = worded.filter(({ role }) => role === undefined);
  for (const draft of texts) if (draft.named.has("frequency")) give(draft, "frequency", "words");
  const free = texts.filter(({ role }) => role === undefined);
  const repeats = ({ at }: Draft): boolean => {
    const values = lines.flatMap(({ cells }) => cellAt(cells, at).text || []);
    return new Set(values).size < values.length || values.length < lines.length;
  };
  const names = free.filter(({ named }) => !named.has("note") || named.has("name"));
  const [one, two] = has("name") ? [] : names.length > 0 ? names : free;
  const pair = one !== undefined && two !== undefined;
  const divided =
    pair &&
    two.at === one.at + 1 &&
    (two.named.has("name")
      ? one.named.has("category") || repeats(one)
      : repeats(one) && !two.named.has("note") && two.heading !== "");
  if (divided) {
    give(one, "category", one.named.has("category") ? "words" : "cells");
    give(two, "name", two.named.has("name") ? "words" : "cells");
  } else give(one, "name", one?.named.has("name") === true ? "words" : "position");
  for (const draft of free) if (draft.role === undefined) give(draft, "note", "cells");
  for (const draft of drafts.filter(({ type, role }) => type === "moment" && role === undefined)) {
    const name = drafts.some(({ role }) => role === "name");
    give(draft, name ? "moment" : "name", "cells");
  }
}

/** "12.01.2027" in each row, which names nothing. */
function isOfDates({ at }: Draft, rows: readonly GridRow[]): boolean {
  const texts = rows.flatMap(({ cells }) => cellAt(cells, at).text || []);
  return texts.length > 0 && texts.every((text) => writtenDate.test(text));
}

const writtenDate = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})$/;

const unitHeading = new RegExp(`^${anyMoneyWord((of) => of.unitName)}$`, "u");

/** Units of measure under their heading: "m3" under "Ud." is no month and names nothing. */
function isOfUnits({ at, heading, type }: Draft, rows: readonly GridRow[]): boolean {
  if (type !== "text" && type !== "moment") return false;
  const plain = fold(heading)
    .replace(/[.:()]/g, "")
    .trim();
  if (!unitHeading.test(plain)) return false;
  const texts = rows.flatMap(({ cells }) => cellAt(cells, at).text || []);
  const short = texts.every((text) => text.length <= 14 && !/\p{Sc}/u.test(text));
  return texts.length > 0 && short && texts.some((text) => /\p{L}/u.test(text));
}

/** "WP1", "PT2", "T1.1" in front of a column of names. */
function areCodes({ at, type }: Draft, drafts: readonly Draft[], rows: readonly GridRow[]): boolean {
  if (type !== "text") return false;
  const named = drafts.find((other) => other.at !== at && other.type === "text" && !other.named.has("note"));
  if (named?.at !== at + 1) return false;
  const texts = rows.flatMap(({ cells }) => cellAt(cells, at).text || []);
  const coded = texts.filter((text) => /^\p{Lu}{1,4}[- .]?\d{1,3}(?:[.-]\d{1,3})*$/u.test(text));
  return (
    coded.length > 1 &&
    coded.length === new Set(coded).size &&
    // A total's words may stand under the codes.
    texts.every((text) => coded.includes(text) || totalIn(text) !== undefined)
  );
}

function isNumbering(draft: Draft, rows: readonly GridRow[]): boolean {
  // A total's words, or those of a tax, may stand under the numbers.
  const texts = rows.flatMap(({ cells }) => {
    const { text } = cellAt(cells, draft.at);
    return text === "" || totalIn(text) !== undefined || roleIn(text, false) !== undefined ? [] : [text];
  });
  // Numbers of accounts are long and follow no order.
  if (
    draft.named.has("ordinal") &&
    texts.length > 0 &&
    texts.every((text) => /^\d{3,6}(?:[.-]\d+)*$/.test(text))
  )
    return true;
  const romans = draft.at === 0 && texts.length > 1 ? texts.map(romanNumber) : [Number.NaN];
  if (romans.every((number, index) => number > (romans[index - 1] ?? 0))) return true;
  if (texts.length === 0 || !texts.every((text) => /^(?:\d{1,3}|[A-Za-z])(?:[.-]\d{1,3})*[.)]?$/.test(text)))
    return false;
  if (
    draft.named.has("ordinal") ||
    texts.some((text) => /^\d+[.-]\d/.test(text) && !/^\d+[.-]00?$/.test(text))
  ) {
    return draft.named.has("ordinal") || draft.at === 0;
  }
  const numbers = texts.map((text) => Number.parseInt(text, 10));
  if (draft.at === 0 && draft.named.has("category")) {
    return numbers.slice(1).every((number, index) => number > itemAt(numbers, index));
  }
  return texts.length > 1 && numbers.every((number, index) => number === itemAt(numbers, 0) + index);
}

/** Columns whose cells or headings leave no doubt. */
function takeFigures(rows: readonly GridRow[], drafts: readonly Draft[], inYear: number | undefined): void {
  for (const draft of drafts) {
    if (draft.role !== undefined) continue;
    const heading = fold(draft.heading);
    if (draft.type === "amount" && (measuredIn.test(heading) || isEffort(draft, drafts))) draft.role = "note";
    else if (draft.type === "percent") draft.role = "share";
    else if (draft.type === "counted" || draft.type === "empty") {
      draft.role = draft.type === "counted" && draft.named.has("quantity") ? "quantity" : "note";
      draft.because = "words";
    }
  }
  const figures = drafts.filter(({ role, type }) => role === undefined && type === "amount");
  takeStates(figures);
  takeTimedStates(figures, inYear);
  const years = figures.filter((draft) => allYears(rows, draft));
  for (const draft of years) if (figures.length > years.length) draft.role = "moment";
  const moments = figures.filter(
    ({ role, heading }) => role === undefined && readMoment(heading, inYear) !== undefined,
  );
  const later = figures.filter(
    (draft) => draft.role === undefined && !moments.includes(draft) && isLater(draft.heading),
  );
  const hasLater = moments.length > 0 && later.length === 1;
  if (moments.length < 2 && !hasLater) return;
  if (hasLater) take(later[0], "byPeriod", "words");
  const sums = moments.filter((draft) => isSumOfShorter(draft, moments, rows, inYear));
  for (const draft of moments)
    take(draft, sums.includes(draft) ? "part" : "byPeriod", sums.includes(draft) ? "arithmetic" : "words");
}

/** "Q1" behind its months, "2026" behind its quarters: what shorter times beside it come to is not added to them. */
function isSumOfShorter(
  draft: Draft,
  moments: readonly Draft[],
  rows: readonly GridRow[],
  inYear: number | undefined,
): boolean {
  const lengthOf = ({ heading }: Draft): number => lengths[readMoment(heading, inYear)?.unit ?? "year"];
  const shorter = moments.filter((other) => lengthOf(other) < lengthOf(draft));
  const inRow = (parts: readonly Draft[]): boolean =>
    parts.length > 1 &&
    isRowSum(
      rows,
      parts.map(({ at }) => at),
      draft.at,
    );
  const before = shorter.filter(({ at }) => at < draft.at);
  const next = shorter.filter(({ at }) => at > draft.at);
  const count = (parts: readonly Draft[]): number[] =>
    parts.map((_, index) => index + 1).filter((size) => size > 1);
  return (
    count(before).some((size) => inRow(before.slice(-size))) ||
    count(next).some((size) => inRow(next.slice(0, size)))
  );
}

const lengths = { month: 1, quarter: 3, half: 6, year: 12 } as const;

function allYears(rows: readonly GridRow[], { at }: Draft): boolean {
  const texts = rows.flatMap(({ cells }) => cellAt(cells, at).text || []);
  return texts.length > 0 && texts.every((text) => /^(?:19|20)\d{2}$/.test(text));
}
