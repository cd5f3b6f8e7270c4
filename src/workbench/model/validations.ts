import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  Rectangle,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from "@univerjs/data-validation";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import { toArea, toRange } from "./area.ts";
import type { Engine } from "./engine.ts";
import type { Area, ValidationModel } from "./model.ts";

const operators: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const kinds: Readonly<Record<string, DataValidationType>> = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  // The engine's own kind reads the shown text, and not in every language: dates are numbers.
  date: DataValidationType.DECIMAL,
  time: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
  list: DataValidationType.LIST,
};

/** Data validation of one sheet: Office.js rules, shown and kept by the engine's own. */
export class Validations {
  readonly #engine: Engine;
  readonly #sheetId: string;
  readonly #given = new Map<string, Omit<ValidationModel, "area">>();
  #next = 1;

  constructor(engine: Engine, sheetId: string) {
    this.#engine = engine;
    this.#sheetId = sheetId;
  }

  all(): ValidationModel[] {
    return this.#rules().flatMap((rule) => {
      const given = this.#given.get(rule.uid) ?? { rule: {}, texts: {} };
      return rule.ranges.map((range) => ({ ...given, area: toArea(range) }));
    });
  }

  set(area: Area, rule: ValidationModel["rule"] | undefined, texts: ValidationModel["texts"] = {}): void {
    this.#remove(area);
    if (rule === undefined || Object.keys(rule).length === 0) return;
    const uid = `${this.#sheetId}-validation-${this.#next++}`;
    this.#given.set(uid, { rule, texts });
    this.#engine.run(AddDataValidationMutation, {
      ...this.#engine.on(this.#sheetId),
      rule: { ...toEngineRule(rule, texts), uid, ranges: [toRange(area)] },
    });
  }

  #rules(): ISheetDataValidationRule[] {
    return this.#engine.get(SheetDataValidationModel).getRules(this.#engine.unitId, this.#sheetId);
  }

  /** Takes the area out of every rule that reaches into it. */
  #remove(area: Area): void {
    const removed = [toRange(area)];
    for (const rule of [...this.#rules()]) {
      const left = Rectangle.subtractMulti(rule.ranges, removed);
      const on = this.#engine.on(this.#sheetId);
      if (left.length === 0) {
        this.#given.delete(rule.uid);
        this.#engine.run(RemoveDataValidationMutation, { ...on, ruleId: rule.uid });
      } else if (rule.ranges.some((range) => Rectangle.intersects(range, removed[0] ?? range))) {
        const payload = { type: UpdateRuleType.RANGE, payload: left } as const;
        this.#engine.run(UpdateDataValidationMutation, { ...on, ruleId: rule.uid, payload });
      }
    }
  }
}

interface Comparison {
  readonly operator?: string;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly source?: unknown;
  readonly inCellDropDown?: boolean;
  readonly formula?: unknown;
}

function toEngineRule(
  rule: ValidationModel["rule"],
  texts: ValidationModel["texts"],
): Omit<ISheetDataValidationRule, "uid" | "ranges"> {
  const [kind, content] = Object.entries(rule)[0] ?? ["list", {}];
  const { operator, formula1, formula2, source, formula, inCellDropDown } = content as Comparison;
  const error = texts.errorAlert as Partial<Record<"title" | "message" | "style", string>> | undefined;
  const prompt = texts.prompt as Partial<Record<"title" | "message", string>> | undefined;
  const first = formula1 ?? source ?? formula;
  return {
    type: kinds[kind] ?? DataValidationType.ANY,
    allowBlank: true,
    ...(first === undefined ? {} : { formula1: String(first) }),
    ...(formula2 === undefined || formula2 === "" ? {} : { formula2: String(formula2) }),
    ...(operator === undefined ? {} : { operator: operators[operator] ?? DataValidationOperator.BETWEEN }),
    showDropDown: inCellDropDown ?? true,
    // An arrow in every cell, which Excel shows in the selected one alone, would take room from the text.
    renderMode: DataValidationRenderMode.TEXT,
    showErrorMessage: true,
    errorStyle: error?.style === "Warning" ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...(error?.message === undefined ? {} : { error: error.message }),
    ...(error?.title === undefined ? {} : { errorTitle: error.title }),
    ...(prompt?.message === undefined ? {} : { prompt: prompt.message, showInputMessage: true }),
    ...(prompt?.title === undefined ? {} : { promptTitle: prompt.title }),
  };
}
