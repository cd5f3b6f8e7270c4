import { accruedInterestFunctions } from "./accruedInterest.ts";
import { aggregateFunctions } from "./aggregates.ts";
import { annuityFunctions } from "./annuities.ts";
import { arrayFunctions } from "./arrays.ts";
import { bondFunctions } from "./bonds.ts";
import { cashFlowFunctions } from "./cashFlows.ts";
import { conditionalFunctions } from "./conditional.ts";
import { conversionFunctions } from "./conversions.ts";
import { couponFunctions } from "./coupons.ts";
import { databaseFunctions } from "./databases.ts";
import { dateFunctions } from "./dates.ts";
import { depreciationFunctions } from "./depreciation.ts";
import { countDistributionFunctions } from "./countDistributions.ts";
import { distributionFunctions } from "./distributions.ts";
import { engineeringFunctions } from "./engineering.ts";
import { informationFunctions } from "./information.ts";
import { logicalFunctions } from "./logic.ts";
import { formatFunctions } from "./formatText.ts";
import { lookupFunctions } from "./lookup.ts";
import { mathematicalFunctions } from "./mathematics.ts";
import { oddBondFunctions } from "./oddBonds.ts";
import { planRule, type PlanFunctions } from "./planFunctions.ts";
import { rankFunctions } from "./ranks.ts";
import { referenceFunctions } from "./references.ts";
import { regressionFunctions } from "./regression.ts";
import { regularExpressionFunctions } from "./regularExpressions.ts";
import { romanFunctions } from "./roman.ts";
import { roundingFunctions } from "./rounding.ts";
import type { FunctionRule, FunctionTable } from "./rule.ts";
import { securityFunctions } from "./securities.ts";
import { splitTextFunctions } from "./splitText.ts";
import { subtotalFunctions } from "./subtotals.ts";
import { sumFunctions } from "./sums.ts";
import { testFunctions } from "./tests.ts";
import { textFunctions } from "./text.ts";
import { workdayFunctions } from "./workdays.ts";

/** The functions by family, as the documentation lists them. */
export const functionFamilies = {
  arithmetic: {
    ...mathematicalFunctions,
    ...roundingFunctions,
    ...sumFunctions,
    ...subtotalFunctions,
    ...conditionalFunctions,
    ...romanFunctions,
  },
  logic: { ...logicalFunctions, ...informationFunctions },
  lookup: { ...lookupFunctions, ...referenceFunctions, ...arrayFunctions },
  statistics: {
    ...aggregateFunctions,
    ...rankFunctions,
    ...regressionFunctions,
    ...distributionFunctions,
    ...countDistributionFunctions,
    ...testFunctions,
  },
  database: databaseFunctions,
  dates: { ...dateFunctions, ...workdayFunctions },
  finance: {
    ...annuityFunctions,
    ...cashFlowFunctions,
    ...depreciationFunctions,
    ...couponFunctions,
    ...bondFunctions,
    ...oddBondFunctions,
    ...securityFunctions,
    ...accruedInterestFunctions,
  },
  engineering: { ...engineeringFunctions, ...conversionFunctions },
  text: { ...textFunctions, ...splitTextFunctions, ...regularExpressionFunctions, ...formatFunctions },
} satisfies Record<string, FunctionTable>;

const all: FunctionTable = Object.assign({}, ...Object.values(functionFamilies)) as FunctionTable;

/** The functions by their English names. */
export const functionTable: ReadonlyMap<string, FunctionRule> = new Map(Object.entries(all));

export type { PlanFunctions } from "./planFunctions.ts";

/** The functions by name, those of the add-in with them. */
export const functionsWith =
  (planFunctions: PlanFunctions = {}) =>
  (name: string): FunctionRule | undefined =>
    functionTable.get(name) ?? planRule(name, planFunctions);
