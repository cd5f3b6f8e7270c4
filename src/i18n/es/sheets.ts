import type { Translation } from "../language.ts";
import type { sheetsEn } from "../en/sheets.ts";
import { assumptionsEs } from "./sheets/assumptions.ts";
import { budgetEs } from "./sheets/budget.ts";
import { commonEs } from "./sheets/common.ts";

export const sheetsEs: Translation<typeof sheetsEn> = {
  common: commonEs,
  assumptions: assumptionsEs,
  budget: budgetEs,
};
