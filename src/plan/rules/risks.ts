import { moneyText } from "../../i18n/number.ts";
import type { Place } from "../finding.ts";
import type { Risk } from "../plan.ts";
import { above, all, any, below, column, differs, equals, isNumber, not, value, word } from "./condition.ts";
import { rowRule } from "./rule.ts";

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
    breaches: (risk, { plan: { currency } }) => {
      const { name, low = 0, high = 0 } = risk;
      return [
        {
          place: place(risk, "low"),
          sentence: (texts, language) =>
            texts.lowAboveHigh(name, moneyText(low, currency, language), moneyText(high, currency, language)),
          figures: { low, high },
        },
      ];
    },
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
      {
        place: place(risk, "likely"),
        sentence: (texts, language) =>
          texts.likelyOutside(risk.name, moneyText(risk.likely ?? 0, currency, language)),
        figures: { likely: risk.likely ?? 0 },
      },
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
