import type { Translation } from "../language.ts";
import type { sheetsEn } from "../en/sheets.ts";
import { assumptionsPt } from "./sheets/assumptions.ts";
import { budgetPt } from "./sheets/budget.ts";
import { checksPt } from "./sheets/checks.ts";
import { commonPt } from "./sheets/common.ts";
import { guidePt } from "./sheets/guide.ts";
import { kpisPt } from "./sheets/kpis.ts";
import { overviewPt } from "./sheets/overview.ts";
import { phasesPt } from "./sheets/phases.ts";
import { pillarsPt } from "./sheets/pillars.ts";
import { marketsPt } from "./sheets/markets.ts";
import { returnsPt } from "./sheets/returns.ts";
import { projectionPt } from "./sheets/projection.ts";
import { revenuePt } from "./sheets/revenue.ts";
import { risksPt } from "./sheets/risks.ts";
import { scenariosPt } from "./sheets/scenarios.ts";
import { strategiesPt } from "./sheets/strategies.ts";

export const sheetsPt: Translation<typeof sheetsEn> = {
  assumptions: assumptionsPt,
  budget: budgetPt,
  checks: checksPt,
  common: commonPt,
  guide: guidePt,
  kpis: kpisPt,
  overview: overviewPt,
  phases: phasesPt,
  pillars: pillarsPt,
  markets: marketsPt,
  returns: returnsPt,
  revenue: revenuePt,
  projection: projectionPt,
  risks: risksPt,
  scenarios: scenariosPt,
  strategies: strategiesPt,
};
