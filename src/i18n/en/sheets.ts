import { assumptionsEn } from "./sheets/assumptions.ts";
import { budgetEn } from "./sheets/budget.ts";
import { checksEn } from "./sheets/checks.ts";
import { commonEn } from "./sheets/common.ts";
import { guideEn } from "./sheets/guide.ts";
import { kpisEn } from "./sheets/kpis.ts";
import { overviewEn } from "./sheets/overview.ts";
import { phasesEn } from "./sheets/phases.ts";
import { pillarsEn } from "./sheets/pillars.ts";
import { marketsEn } from "./sheets/markets.ts";
import { returnsEn } from "./sheets/returns.ts";
import { projectionEn } from "./sheets/projection.ts";
import { revenueEn } from "./sheets/revenue.ts";
import { risksEn } from "./sheets/risks.ts";
import { scenariosEn } from "./sheets/scenarios.ts";
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
  markets: marketsEn,
  returns: returnsEn,
  revenue: revenueEn,
  projection: projectionEn,
  risks: risksEn,
  scenarios: scenariosEn,
  strategies: strategiesEn,
};
