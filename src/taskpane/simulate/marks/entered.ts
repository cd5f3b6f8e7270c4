import type { PaneLanguage } from "../../../i18n/language.ts";
import type { TableShape } from "../../../model/inputs/words.ts";
import { isFeasible } from "../../../model/sampling/metalog.ts";
import { readAddress } from "../../../model/workbook/index.ts";
import type { HeldCell } from "../../common/excelPort.ts";
import { typedNumber } from "../../common/typedNumber.ts";
import { fieldNumber, fieldText } from "../figure.ts";
import type { InputMark } from "../model.ts";
import { score90 } from "./pictured.ts";

/** The form as it is filled in: amounts of one cell, or percent around the values of several. */
export interface Entered {
  readonly low: string;
  readonly likely: string;
  readonly high: string;
  readonly shape: TableShape;
  /** Percent; empty where it always occurs. */
  readonly chance: string;
  /** The cells that hold values (and their chances). */
  readonly data: string;
  readonly inTable: boolean;
}

/** What a mark says. Amounts that its shape does not take are absent. */
export interface Amounts {
  readonly low?: number;
  readonly likely?: number;
  readonly high?: number;
  readonly chance?: number;
  readonly data?: string;
}

export type EnteredProblem =
  "emptyCell" | "noNumber" | "order" | "same" | "noChance" | "noCells" | "aboveZero";

/** What a shape is stated by, low and high being P10 and P90 of those without ends. */
export const takesFigures = (shape: TableShape): boolean => shape !== "discrete" && shape !== "data";
export const takesLikely = (shape: TableShape): boolean =>
  shape === "pert" || shape === "triangular" || shape === "percentiles";
export const isByPercentiles = (shape: TableShape): boolean =>
  shape === "normal" || shape === "lognormal" || shape === "percentiles";

/** The shapes that PLAN.UNCERTAIN takes; the others stand in the table. */
export const isBounded = (shape: TableShape): shape is "uniform" | "triangular" | "pert" =>
  shape === "uniform" || shape === "triangular" || shape === "pert";

/** Whether a mark can stand in the table only. */
export const needsTable = (cells: readonly HeldCell[], { shape, chance }: Entered): boolean =>
  !isBounded(shape) || chance.trim() !== "" || cells.some(({ content }) => "formula" in content);

/** A tenth below and above the value. */
const usualShare = 0.1;

export function enteredFor(cells: readonly HeldCell[], language: PaneLanguage): Entered {
  const [first] = cells;
  const value = typeof first?.shown === "number" ? first.shown : undefined;
  const usual = { shape: "pert", chance: "", data: "", inTable: false } as const;
  if (cells.length > 1) {
    const percent = String(usualShare * 100);
    return { low: percent, likely: "", high: percent, ...usual };
  }
  if (value === undefined) return { low: "", likely: "", high: "", ...usual };
  const [low, high] = around(value, usualShare, usualShare);
  const format = first?.format;
  const text = (amount: number): string => fieldText(Number(amount.toPrecision(6)), language, format);
  return { low: text(low), likely: fieldText(value, language, format), high: text(high), ...usual };
}

/** The form of a mark that is there already. */
export function enteredOf({ shape, chance, format, tableRow }: InputMark, language: PaneLanguage): Entered {
  const text = (value: number | string | undefined): string =>
    typeof value === "number" ? fieldText(value, language, format) : (value ?? "");
  const known = {
    chance: chance < 1 ? fieldText(chance, language, "0%") : "",
    data: String(tableRow?.values.data ?? ""),
    inTable: tableRow !== undefined,
  };
  switch (shape.kind) {
    case "uniform":
      return { low: text(shape.low), likely: "", high: text(shape.high), shape: shape.kind, ...known };
    case "triangular":
    case "pert":
      return {
        ...{ low: text(shape.low), likely: text(shape.likely), high: text(shape.high) },
        ...{ shape: shape.kind, ...known },
      };
    case "normal":
    case "lognormal": {
      const { low, high } = tableRow?.values ?? {};
      const middle = shape.kind === "normal" ? shape.mean : shape.logMean;
      const apart = score90 * (shape.kind === "normal" ? shape.deviation : shape.logDeviation);
      const at = (sign: number): number =>
        shape.kind === "normal" ? middle + sign * apart : Math.exp(middle + sign * apart);
      return { low: text(low ?? at(-1)), likely: "", high: text(high ?? at(1)), shape: shape.kind, ...known };
    }
    case "percentiles":
      return {
        ...{ low: text(shape.p10), likely: text(shape.p50), high: text(shape.p90) },
        ...{ shape: shape.kind, ...known },
      };
    case "discrete":
    case "data":
      return { low: "", likely: "", high: "", shape: shape.kind, ...known };
  }
}

const around = (value: number, below: number, above: number): readonly [number, number] => {
  const size = Math.abs(value);
  return [value - size * below, value + size * above];
};

/** What the form says for each cell, or what is wrong with it. */
export function amountsOf(
  cells: readonly HeldCell[],
  entered: Entered,
  language: PaneLanguage,
): readonly Amounts[] | EnteredProblem {
  const { shape } = entered;
  const chance = entered.chance.trim() === "" ? 1 : (fieldNumber(entered.chance, language, "0%") ?? NaN);
  if (!(chance >= 0 && chance <= 1)) return "noChance";
  const occurs = chance < 1 ? { chance } : {};
  if (entered.inTable && cells.some(({ shown }) => typeof shown !== "number")) return "emptyCell";
  if (!takesFigures(shape)) {
    const data = entered.data.trim().replace(/^=/, "");
    return isArea(data) ? cells.map(() => ({ data, ...occurs })) : "noCells";
  }
  const several = cells.length > 1;
  const number = (text: string): number =>
    (several ? typedNumber(text.trim(), language) : fieldNumber(text, language, cells[0]?.format)) ?? NaN;
  const [low, likely, high] = [number(entered.low), number(entered.likely), number(entered.high)];
  if (!Number.isFinite(low) || !Number.isFinite(high) || (several && !(low >= 0 && high >= 0)))
    return "noNumber";
  if (!several && takesLikely(shape) && !Number.isFinite(likely)) return "noNumber";
  const found = several
    ? cells.map(({ shown }) => {
        const value = Number(shown);
        const [least, most] = around(value, low / 100, high / 100);
        return { low: least, likely: value, high: most };
      })
    : [{ low, likely, high }];
  for (const amounts of found) {
    const problem = problemOf(amounts, shape);
    if (problem !== undefined) return problem;
  }
  return found.map(({ likely: middle, ...ends }) => ({
    ...ends,
    ...(takesLikely(shape) ? { likely: middle } : {}),
    ...occurs,
  }));
}

function problemOf(
  { low, likely, high }: Required<Pick<Amounts, "low" | "likely" | "high">>,
  shape: TableShape,
): EnteredProblem | undefined {
  if (low > high || (takesLikely(shape) && (low > likely || likely > high))) return "order";
  if (low === high) return "same";
  if (shape === "lognormal" && low <= 0) return "aboveZero";
  return shape === "percentiles" && !isFeasible(low, likely, high) ? "order" : undefined;
}

/** "F2:G5", "Data!F2:G5": a name would not follow its cells here. */
function isArea(text: string): boolean {
  const colon = text.lastIndexOf(":");
  const parts = colon < 0 ? [text] : [text.slice(0, colon), text.slice(colon + 1)];
  return parts.every((part) => readAddress(part, "") !== undefined);
}
