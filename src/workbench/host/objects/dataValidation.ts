import type { ValidationModel } from "../../model/model.ts";
import { rangeAddress } from "../../../workbook/address.ts";
import { contains, overlap } from "../area.ts";
import { checkSheetAllows } from "../rules/protection.ts";
import { refusal } from "../rules/refusals.ts";
import { ruleFormula } from "./conditionalKinds.ts";
import { defineObject, membersOf } from "./members.ts";
import { flag, plainObject } from "./parameters.ts";
import type { RangeState } from "./states.ts";

const { value, method } = membersOf<RangeState>();

/** Kinds of rules, and the name that DataValidation.type has for them. */
const kinds: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};
const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

const defaultAlert = { showAlert: true, style: "Stop", title: "", message: "" };
const defaultPrompt = { showPrompt: true, title: "", message: "" };

/** The one validation of all the cells: "none", or "mixed" where they differ. */
function validationOf({ sheet, area }: RangeState): ValidationModel | "none" | "mixed" {
  const found = sheet.validations().filter((entry) => overlap(entry.area, area) !== undefined);
  if (found.length === 0) return "none";
  const [first] = found;
  return first !== undefined && contains(first.area, area) ? first : "mixed";
}

/** Messages may be set before the rule: until then they wait here. */
const waitingKey = ({ sheet, area }: RangeState): string => `validation ${sheet.id} ${rangeAddress(area)}`;

const textsOf = (own: RangeState): Readonly<Record<string, unknown>> => {
  const found = validationOf(own);
  if (typeof found !== "string") return found.texts;
  return (own.book.extras.get(waitingKey(own)) ?? {}) as Readonly<Record<string, unknown>>;
};

function change(own: RangeState, rule: ValidationModel["rule"] | undefined, text = {}): void {
  checkSheetAllows(own, "allowFormatCells");
  const found = validationOf(own);
  const kept = rule ?? (typeof found === "string" ? undefined : found.rule);
  const texts = { ...textsOf(own), ...text };
  if (kept === undefined) own.book.extras.set(waitingKey(own), texts);
  else {
    own.sheet.setValidation(own.area, kept, texts);
    own.book.extras.delete(waitingKey(own));
  }
}

/** A rule has one kind; its formulas are formulas of validation, its inline list is short. */
function checkRule(given: unknown): ValidationModel["rule"] {
  const rule = plainObject(given);
  const [kind, ...more] = Object.keys(rule).filter((key) => rule[key] !== undefined);
  if (kind === undefined || more.length > 0 || kinds[kind] === undefined) {
    throw refusal("validationRuleWrong", Object.keys(rule).join(", "));
  }
  const details = plainObject(rule[kind]);
  if (kind === "list") checkList(details);
  else if (kind === "custom") ruleFormula(details["formula"]);
  else checkComparison(details);
  return rule;
}

function checkList({ source }: Readonly<Record<string, unknown>>): void {
  if (typeof source !== "string" || source === "") throw refusal("validationRuleWrong", "list.source");
  if (source.startsWith("=")) ruleFormula(source);
  else if (source.length > 255) throw refusal("validationListTooLong", `${source.length} characters`);
}

function checkComparison({ operator, formula1, formula2 }: Readonly<Record<string, unknown>>): void {
  if (!operators.some((name) => name === operator)) throw refusal("validationRuleWrong", "operator");
  if (formula1 === undefined || formula1 === null) throw refusal("validationRuleWrong", "formula1");
  ruleFormula(formula1);
  const two = operator === "Between" || operator === "NotBetween";
  if (two) {
    if (formula2 === undefined || formula2 === null) throw refusal("validationRuleWrong", "formula2");
    ruleFormula(formula2);
  }
}

function checkLengths(texts: unknown): void {
  const { title = "", message = "" } = plainObject(texts) as Record<string, string>;
  if (title.length > 32 || message.length > 255) {
    throw refusal("validationTextTooLong", `${title.length} and ${message.length} characters`);
  }
}

export const dataValidation = defineObject("DataValidation", {
  identity: () => ({}),
  members: {
    rule: value(
      "1.8",
      (own) => {
        const found = validationOf(own);
        if (found === "mixed") return null;
        return found === "none" ? {} : found.rule;
      },
      (own, given) => change(own, checkRule(given)),
    ),
    type: value("1.8", (own) => {
      const found = validationOf(own);
      if (found === "none") return "None";
      if (found === "mixed") return "Inconsistent";
      return kinds[Object.keys(found.rule)[0] ?? ""] ?? "None";
    }),
    errorAlert: value(
      "1.8",
      (own) => textsOf(own)["errorAlert"] ?? defaultAlert,
      (own, alert) => {
        checkLengths(alert);
        change(own, undefined, { errorAlert: { ...defaultAlert, ...plainObject(alert) } });
      },
    ),
    prompt: value(
      "1.8",
      (own) => textsOf(own)["prompt"] ?? defaultPrompt,
      (own, prompt) => {
        checkLengths(prompt);
        change(own, undefined, { prompt: { ...defaultPrompt, ...plainObject(prompt) } });
      },
    ),
    ignoreBlanks: value(
      "1.8",
      (own) => textsOf(own)["ignoreBlanks"] ?? true,
      (own, on) => change(own, undefined, { ignoreBlanks: flag(on) }),
    ),
    clear: method("1.8", [], (own) => {
      checkSheetAllows(own, "allowFormatCells");
      own.sheet.setValidation(own.area, undefined);
    }),
  },
});
