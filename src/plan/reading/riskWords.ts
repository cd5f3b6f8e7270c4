import { anyOf } from "../../lexicon/language.ts";
import { topics } from "../../lexicon/topics.ts";
import { attributeOf } from "./evidence/words.ts";
import { cleanHeading, cleanName, fold } from "./fold.ts";
import { remembered } from "./remembered.ts";

/** What a risk's own words say of it. */
export type RiskField = "chance" | "impact" | "response" | "owner";
const fields = ["chance", "impact", "response"] as const;

const wholly = fields.map(
  (field) =>
    [
      field,
      new RegExp(String.raw`^${anyOf(topics, (words) => words.columns[field])}(?:\s*\([^()]*\))?$`),
    ] as const,
);

/** The field that a label names ("Likelihood", "Coste si ocurre", "Responsável"). "Response times" names none. */
export function riskFieldOf(label: string): RiskField | undefined {
  const folded = fold(cleanName(label));
  const found = wholly.find(([, words]) => words.test(folded));
  if (found !== undefined) return found[0];
  switch (attributeOf(label)) {
    case "cost":
      return "impact";
    case "owner":
      return "owner";
    default:
      return undefined;
  }
}

const within = (field: "chance" | "impact"): RegExp =>
  new RegExp(`(?<![a-z])${anyOf(topics, (words) => words.columns[field])}(?![a-z])`);
const chanceWords = within("chance");
const impactWords = within("impact");
const costWords = new RegExp(`(?<![a-z])${anyOf(topics, (words) => words.attributes.cost)}(?![a-z])`);

export const speaksOfChance = (text: string): boolean => chanceWords.test(fold(text));
export const speaksOfImpact = (text: string): boolean => impactWords.test(fold(text));
export const speaksOfCost = (text: string): boolean => {
  const folded = fold(text);
  return impactWords.test(folded) || costWords.test(folded);
};

const themselves = new RegExp(`^${anyOf(topics, (words) => words.risksThemselves)}$`);
const responseWords = new RegExp(`(?<![a-z])${anyOf(topics, (words) => words.columns.response)}`);
const label = new RegExp(
  String.raw`^${anyOf(topics, (words) => words.columns.risk)}\s*(?:n[oº°.]*\s*|#\s*)?[\d.]*(?:\s*[:.–—-]\s*|$)|^r[\s.-]?\d+(?:\.\d+)*(?:\s*[:.–—-]\s*|$)`,
);

/** Whether a heading names the risks and nothing more: then every bullet is one. */
export const namesRisksOnly: (heading: string) => boolean = remembered((heading) =>
  themselves.test(fold(cleanHeading(heading))),
);
/** "Risks and mitigations": what stands behind the colon of a bullet is what is done about it. */
export const namesResponses = (heading: string): boolean => responseWords.test(fold(heading));

/** A risk's name without what numbers it: "Risk 2: Strike", "R1 - Sequía", "Riesgo". */
export function withoutRiskLabel(name: string): string {
  const found = label.exec(fold(name));
  return found === null ? name : name.slice(found[0].length);
}
