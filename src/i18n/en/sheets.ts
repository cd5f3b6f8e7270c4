import { assumptionsEn } from "./sheets/assumptions.ts";
import { budgetEn } from "./sheets/budget.ts";
import { commonEn } from "./sheets/common.ts";

/** The words of the workbook, sheet by sheet. */
export const sheetsEn = { common: commonEn, assumptions: assumptionsEn, budget: budgetEn };
