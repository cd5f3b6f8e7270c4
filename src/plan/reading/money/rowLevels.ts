import type { GridRow } from "./grid.ts";
import type { RoleColumns, TableSurroundings } from "./roleColumns.ts";
import { isSum, sumOf, type ShownAmount } from "./structure/sum.ts";
import { totalIn } from "./words.ts";
import { textAt } from "../../textAt.ts";

/** How deep each row stands by dashes, branches, indentation and numbers. */
export function levelsOf(
  rows: readonly GridRow[],
  columns: RoleColumns,
  around: TableSurroundings,
): number[] {
  const names = rows.map((row) => columns.nameOf(row).cell);
  const leads = names.map((cell) =>
    cell === undefined || cell.lead === "" ? 0 : 1 + (cell.lead.match(/[│|]/g)?.length ?? 0),
  );
  const isNamed = names.map((cell) => cell !== undefined && cell.text !== "");
  if (
    leads.some((level, index) => level === 0 && isNamed[index] === true) &&
    leads.some((level) => level > 0)
  )
    return leads;
  const indents = names.map((cell) => cell?.indent ?? 0);
  const steps = [...new Set(indents)].sort((a, b) => a - b);
  if (steps.length > 1) return indents.map((indent) => steps.indexOf(indent));
  const numbers = rows.map(
    (row, index) => numberOf(columns.textOf(row, "ordinal")) ?? numberOf(names[index]?.text ?? ""),
  );
  if (!mayBeLettered(numbers)) return numberLevels(numbers);
  const amounts = rows.map((row) => columns.figuresOf(row, around).amount);
  const texts = rows.map((row, index) => names[index]?.text || columns.nameOf(row).text);
  return letteredLevels(numbers, amounts, texts) ?? numberLevels(numbers);
}

const mayBeLettered = (numbers: readonly (string | undefined)[]): boolean =>
  numbers[0] !== undefined && !numbers.some((number) => number !== undefined && /[.-]/.test(number));

/**
 * "A. Staff" over rows without a letter, "B. Equipment" over others: these are what the lettered rows consist of, where
 * all of them that state an amount are the sum of their rows.
 */
function letteredLevels(
  numbers: readonly (string | undefined)[],
  amounts: readonly (ShownAmount | undefined)[],
  names: readonly string[],
): number[] | undefined {
  const heads = numbers.flatMap((number, at) => (number === undefined ? [] : [at]));
  const runs = heads.map((at, place) => {
    const inside = numbers.slice(at + 1, heads[place + 1]).map((_, index) => at + 1 + index);
    const end = inside.findIndex((index) => totalIn(textAt(names, index)) !== undefined);
    return { at, inside: end < 0 ? inside : inside.slice(0, end) };
  });
  const opened = runs.filter(({ inside }) => inside.length > 0);
  const fits = opened.every(({ at, inside }) => {
    const [whole, parts] = [amounts[at], inside.flatMap((index) => amounts[index] ?? [])];
    return whole !== undefined && parts.length > 0 && isSum(whole, sumOf(parts));
  });
  const several = opened.filter(({ inside }) => inside.length > 1);
  if (opened.length < 2 || several.length === 0 || !fits) return undefined;
  const deeper = new Set(opened.flatMap(({ inside }) => inside));
  return numbers.map((_, at) => (deeper.has(at) ? 1 : 0));
}

function numberOf(text: string): string | undefined {
  return /^((?:\d{1,3}|[A-Z])(?:[.-]\d{1,3})*)[.)]?(?=\s|$)/.exec(text)?.[1]?.replace(/[.-]0+$/, "");
}

/** Levels from numbers such as 1, 1.1, 2: only where each deeper one has its parent among the rows. */
function numberLevels(numbers: readonly (string | undefined)[]): number[] {
  const parts = (number: string): string[] => number.split(/[.-]/);
  const known = new Set(numbers.filter((number) => number !== undefined));
  const deep = numbers.filter((number) => number !== undefined && parts(number).length > 1);
  const parented = deep.every(
    (number) => number !== undefined && known.has(parts(number).slice(0, -1).join(".")),
  );
  if (deep.length === 0 || !parented) return numbers.map(() => 0);
  return numbers.map((number) => (number === undefined ? 0 : parts(number).length - 1));
}
