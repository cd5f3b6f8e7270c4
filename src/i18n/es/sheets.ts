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
  strategies: strategiesEs,
};
