import { correlationOutside } from "../../plan/rules/measures.ts";
import type { Build } from "../build.ts";
import { conditionOfFigures } from "../checks/formula.ts";
import type { ExactFigures } from "./exactFigures.ts";

/** Why a budget has no exact figures, or what those that it has are worth; formulas for one row of its table. */
interface Signs {
  /** Text in place of a number, which makes an error of the count of lines that are not in order. */
  readonly text: string;
  readonly invalid: string;
  readonly outdated: string;
  readonly isFigure: string;
  /** Excel does not know the function of the figure: it came before the add-in did. */
  readonly isUnknown: string;
}

function stateOf({ texts }: Build, signs: Signs): string {
  const { states } = texts.budget.exact;
  const cases: readonly (readonly [condition: string, said: string])[] = [
    [signs.text, `"${states.text}"`],
    [`${signs.invalid}>0`, `"${states.lines}"&${signs.invalid}`],
    [conditionOfFigures(correlationOutside), `"${states.correlation}"`],
    [signs.isUnknown, `"${states.unknown}"`],
    [`${signs.outdated}>0`, `"${states.outdated}"`],
    [signs.isFigure, `"${states.current}"`],
  ];
  return cases.reduceRight(
    (otherwise, [condition, said]) => `IF(${condition},${said},${otherwise})`,
    `"${states.missing}"`,
  );
}

/** The state of a row of the exact table, in that row. */
export const stateInRow = (build: Build): string =>
  `=${stateOf(build, {
    text: "ISERROR({exact.invalid@})",
    invalid: "{exact.invalid@}",
    outdated: "{exact.outdated@}",
    isUnknown: "ISERROR({exact.p80@})",
    isFigure: "ISNUMBER({exact.p80@})",
  })}`;

/** The same elsewhere. `own`: which row of the exact table is meant; `isFigure`: whether a figure stands here. */
export function stateFormula(build: Build, own: string, isFigure: string): string {
  const sum = (column: string): string => `SUMPRODUCT(${own},${column})`;
  const state = stateOf(build, {
    text: `${sum("--ISERROR({exact.invalid})")}>0`,
    invalid: sum("{exact.invalid}"),
    outdated: sum("{exact.outdated}"),
    isUnknown: `${sum("--ISERROR({exact.p80})")}>0`,
    isFigure,
  });
  // An error in the row of another budget goes through a sum.
  return `=IFERROR(${state},"${build.texts.budget.exact.states.missing}")`;
}

/** Whether a P80 is of entries that are in order: what else stands there as a value is none. The other figures follow it. */
export const validP80 = `ISNUMBER({exact.p80}/({exact.invalid}=0)/NOT(${conditionOfFigures(correlationOutside)}))`;

/** What both must give in a workbook that was just made, where the functions are known. */
export function expectedState({ texts }: Build, figures: ExactFigures, track: string): string {
  const { states } = texts.budget.exact;
  const invalid = figures.invalid(track);
  if (invalid > 0) return `${states.lines}${invalid}`;
  return figures.isMissing(track) ? states.correlation : states.current;
}
