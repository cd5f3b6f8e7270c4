import { isRoiWord } from "../words.ts";
import { readMoneyHeading } from "./headingText.ts";
import { cleanItemName } from "./itemText.ts";
import { readMoment } from "./moments.ts";
import { readDue } from "./period.ts";
import { directionIn, isExample, isMeasure, isPerUnit, optionIn, roleIn, totalIn } from "./words.ts";

/** Whether the name of a line says nothing to the reader of budgets: not that it is a total, a measure or an option. */
export function isOrdinaryLine(name: string): boolean {
  const told =
    totalIn(name) ??
    roleIn(name, true) ??
    readMoment(name) ??
    (optionIn(name) === "labelled" ? name : undefined);
  const inParentheses = /\(([^()]*)\)\s*$/.exec(name)?.[1] ?? "";
  return (
    told === undefined &&
    !isMeasure(name) &&
    !isRoiWord(name) &&
    !isExample(name) &&
    !isPerUnit(name) &&
    readDue(inParentheses) === undefined &&
    cleanItemName(name) === name
  );
}

/** The same for the name of a category or of a budget, as a heading. */
export function isOrdinaryHeading(name: string): boolean {
  const heading = readMoneyHeading(name);
  const direction = directionIn(name);
  return (
    !heading.labelled &&
    heading.amount === undefined &&
    totalIn(name) === undefined &&
    readMoment(name) === undefined &&
    optionIn(name) === undefined &&
    direction !== "income" &&
    direction !== "both" &&
    !isExample(name) &&
    !isPerUnit(name)
  );
}
