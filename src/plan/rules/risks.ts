import type { Place } from "../finding.ts";
import type { Risk } from "../plan.ts";
import { above, all, any, below, column, differs, equals, isNumber, not, value, word } from "./condition.ts";
import { rowRule } from "./rule.ts";
import { likelyOutside, lowAboveHigh } from "./rangeBreach.ts";

const place = ({ name }: Risk, field: string): Place => ({ part: "risks", path: [name], field });
const isReversed = all(isNumber("low"), isNumber("high"), above(column("low"), column("high")));
const hasCost = any(isNumber("low"), isNumber("likely"), isNumber("high"));
/** What has occurred is certain. */
const hasChance = any(isNumber("chance"), equals(column("status"), word("RiskOccurred", "occurred")));
const isOpen = all(
  differs(column("name"), value("")),
  differs(column("status"), word("RiskClosed", "closed")),
);

/** What must hold for risks: without a chance or a cost they come to nothing. Of a cost one end of a range may be unknown. */
export const riskRules = {
  "risks.lowAboveHigh": rowRule("risks", {
    severity: "error",
    broken: isReversed,
    column: "low",
    breaches: (risk, { plan: { currency } }) => [lowAboveHigh(risk, place(risk, "low"), currency)],
  }),
  "risks.likelyOutside": rowRule("risks", {
    severity: "error",
    broken: all(
      isNumber("likely"),
      not(isReversed),
      any(
        all(isNumber("low"), below(column("likely"), column("low"))),
        all(isNumber("high"), above(column("likely"), column("high"))),
      ),
    ),
    column: "likely",
    breaches: (risk, { plan: { currency } }) => [
      likelyOutside(risk, place(risk, "likely"), currency, ["likely"]),
    ],
  }),
  "risks.unquantified": rowRule("risks", {
    severity: "warning",
    broken: all(isOpen, not(all(hasCost, hasChance))),
    column: "chance",
    breaches: (risk) => {
      const isCostKnown = [risk.low, risk.likely, risk.high].some((cost) => cost !== undefined);
      const isChanceKnown = risk.chance !== undefined || risk.status === "occurred";
      const known = isCostKnown ? "cost" : isChanceKnown ? "chance" : "nothing";
      return [
        {
          place: place(risk, isChanceKnown ? "low" : "chance"),
          sentence: (texts) => texts.riskUnquantified(risk.name, known),
        },
      ];
    },
  }),
} as const;
