import type { CaseAmounts } from "../plan/plan.ts";

/** The plan's cases in their order: their position (1 to 4) is what formulas go by. */
export const caseIds = ["downside", "base", "upside", "own"] as const;
export type CaseId = (typeof caseIds)[number];
export type InCases = Readonly<Record<CaseId, number>>;

/** A case that says nothing is as the base. */
export function inCases({ base, downside = base, upside = base, own = base }: CaseAmounts): InCases {
  return { downside, base, upside, own };
}

export const alike = (value: number): InCases => inCases({ base: value });
