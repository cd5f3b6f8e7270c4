import { samplePlan } from "../../src/plan/index.ts";
import { sampleNames } from "../../src/plan/sample/names.ts";
import { buildWorkbook } from "../../src/sheets/index.ts";
import { resolveWorkbook } from "../../src/workbook/resolve.ts";
import { contextOf } from "./support/contexts.ts";
import { expectRecalculated } from "./support/recalculated.ts";

/** Both languages in turn: one conversion has room for every sample once. */
const gallery = sampleNames.filter((name) => name !== "growth");
expectRecalculated(
  "the samples of the gallery calculated anew by LibreOffice",
  Object.fromEntries(
    gallery.map((name, position) => {
      const language = position % 2 === 0 ? "es" : "en";
      const plan = samplePlan(language, name);
      return [
        `${name} in ${language}`,
        resolveWorkbook(buildWorkbook(plan, contextOf({ language, currency: plan.currency, scale: 1000 }))),
      ];
    }),
  ),
);
