import type { Translation } from "../language.ts";
import type { sheetsEn } from "../en/sheets.ts";
import { assumptionsEs } from "./sheets/assumptions.ts";
import { budgetEs } from "./sheets/budget.ts";
import { checksEs } from "./sheets/checks.ts";
import { commonEs } from "./sheets/common.ts";
import { guideEs } from "./sheets/guide.ts";
import { kpisEs } from "./sheets/kpis.ts";
import { overviewEs } from "./sheets/overview.ts";
import { phasesEs } from "./sheets/phases.ts";
import { pillarsEs } from "./sheets/pillars.ts";
import { marketsEs } from "./sheets/markets.ts";
import { returnsEs } from "./sheets/returns.ts";
import { projectionEs } from "./sheets/projection.ts";
import { revenueEs } from "./sheets/revenue.ts";
import { risksEs } from "./sheets/risks.ts";
import { scenariosEs } from "./sheets/scenarios.ts";
import { strategiesEs } from "./sheets/strategies.ts";

export const sheetsEs: Translation<typeof sheetsEn> = {
  assumptions: assumptionsEs,
  budget: budgetEs,
  checks: checksEs,
  common: commonEs,
  guide: guideEs,
  kpis: kpisEs,
  overview: overviewEs,
  phases: phasesEs,
  pillars: pillarsEs,
  markets: marketsEs,
  returns: returnsEs,
  revenue: revenueEs,
  projection: projectionEs,
  risks: risksEs,
  scenarios: scenariosEs,
  strategies: strategiesEs,
};
