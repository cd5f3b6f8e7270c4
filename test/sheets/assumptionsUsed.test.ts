import { samplePlan } from "../../src/plan/index.ts";
import { assumptionDefaults, choiceLists, type AssumptionName } from "../../src/sheets/assumptions/rows.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { sheetTexts } from "../../src/i18n/sheets.ts";
import { contextOf } from "./support/contexts.ts";
import { allFormulas } from "./support/formulas.ts";
import { businessPlan } from "./support/businessPlan.ts";

/** Not for formulas: what the workbook is called and written in, for reading back and for people. */
const facts: readonly AssumptionName[] = [
  "PlanTitle",
  "PlanSubtitle",
  "PlanLanguage",
  "RoiText",
  "PlanCurrency",
];
/** The answer of a cell that formulas compare with yes. */
const answers: readonly AssumptionName[] = ["WordNo"];

it("every assumption is used by a formula or offered in a list, so that none is asked for in vain", () => {
  const plans = [samplePlan("en"), businessPlan("en")];
  const used = plans
    .flatMap((plan) => allFormulas(buildWorkbook(plan, contextOf())))
    .map(({ formula }) => formula)
    .join("\n");
  const names = assumptionDefaults(plans[0]!, contextOf(), sheetTexts.en).map(({ name }) => name);
  const inList = Object.values(choiceLists).flatMap(([first, last]) =>
    names.slice(names.indexOf(first), names.indexOf(last) + 1),
  );
  expect(names.length).toBeGreaterThan(90);
  const idle = names.filter(
    (name) =>
      !used.includes(`{name:${name}}`) && !inList.includes(name) && ![...facts, ...answers].includes(name),
  );
  expect(idle).toEqual([]);
});
