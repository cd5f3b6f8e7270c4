import { assumptionsEn } from "./sheets/assumptions.ts";
import { budgetEn } from "./sheets/budget.ts";
import { checksEn } from "./sheets/checks.ts";
import { commonEn } from "./sheets/common.ts";
import { guideEn } from "./sheets/guide.ts";
import { kpisEn } from "./sheets/kpis.ts";
import { overviewEn } from "./sheets/overview.ts";
import { phasesEn } from "./sheets/phases.ts";
import { pillarsEn } from "./sheets/pillars.ts";
import { strategiesEn } from "./sheets/strategies.ts";

/** The words of the workbook, sheet by sheet. */
export const sheetsEn = {
  assumptions: assumptionsEn,
  budget: budgetEn,
  checks: checksEn,
  common: commonEn,
  guide: guideEn,
  kpis: kpisEn,
  overview: overviewEn,
  phases: phasesEn,
  pillars: pillarsEn,
  strategies: strategiesEn,
};
