import type { Root, RootContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { beyondText } from "../beyondText.ts";
import { writeDataBlock } from "../dataBlock.ts";
import { readMarkdown } from "../markdown.ts";
import { normalisePlan } from "../normalise.ts";
import type { Plan } from "../plan.ts";
import { readsAsSubtitle } from "../reading/title.ts";
import { writeBudget, writeRoi } from "./budget.ts";
import { writeAssumptions, writeKpis, writeObjectives } from "./measures.ts";
import { heading } from "./nodes.ts";
import { writeNotes } from "./notes.ts";
import { writePhases } from "./phases.ts";
import { writePillars } from "./pillars.ts";
import { writeStrategies } from "./strategies.ts";

/**
 * The plan as a Markdown document that people can go on writing; `readMarkdown` gives the normalised plan
 * again, what people filled in included.
 */
export function writeMarkdown(given: Plan): string {
  const plan = normalisePlan(given);
  const subtitled = plan.subtitle !== "" && readsAsSubtitle(plan.subtitle);
  const children: RootContent[] = [
    heading(1, plan.title),
    ...(subtitled ? [heading(2, plan.subtitle)] : []),
    ...writeObjectives(plan),
    ...writePillars(plan),
    ...writeStrategies(plan),
    ...writeKpis(plan),
    ...writeAssumptions(plan),
    ...writePhases(plan),
    ...writeBudget(plan),
    ...writeRoi(plan),
    ...writeNotes(plan),
  ];
  const tree: Root = { type: "root", children };
  const body = toMarkdown(tree, { bullet: "-", listItemIndent: "one", extensions: [gfmToMarkdown()] });
  const text = `${header(plan, subtitled)}\n${body}`;
  // The text is read as it will be: what it does not say by itself stands in the block.
  const read = readMarkdown(`${text}${writeDataBlock(plan)}`).plan;
  return `${text}${writeDataBlock(plan, beyondText(read, plan))}`;
}

function header(
  { schemaVersion, language, currency, startMonth, subtitle }: Plan,
  subtitled: boolean,
): string {
  return [
    "---",
    // Says that headings are this product's own: nothing in them is a matter of evidence.
    `plan: ${schemaVersion}`,
    `language: ${language}`,
    ...(currency === undefined ? [] : [`currency: ${currency}`]),
    ...(startMonth === undefined ? [] : [`startMonth: ${startMonth}`]),
    ...(subtitle === "" || subtitled ? [] : [`subtitle: ${JSON.stringify(subtitle)}`]),
    "---",
    "",
  ].join("\n");
}
