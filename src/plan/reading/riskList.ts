import type { Item } from "../outline/item.ts";
import type { Section } from "../outline/outline.ts";
import { withoutUndefined } from "../withoutUndefined.ts";
import type { ReadingContext } from "./draft.ts";
import { cleanHeading, cleanName } from "./fold.ts";
import { addNote, notesScope } from "./notes.ts";
import { chanceIn, costIn } from "./riskFigures.ts";
import { tellRisk, type Told } from "./riskTold.ts";
import {
  namesResponses,
  namesRisksOnly,
  riskFieldOf,
  withoutRiskLabel,
  type RiskField,
} from "./riskWords.ts";
import type { Scope } from "./scope.ts";
import { textAt } from "../textAt.ts";

/**
 * Risks as bullets, each with what is said of it behind its name or in bullets below ("Late permit: probability 30%,
 * cost $15,000-25,000. Mitigation: start early"), or as headings. A chance and a cost are read where words say which
 * they are and one figure stands there; all else that is said stays a note beside the risk.
 */
export function risksScope(
  section: Section,
  context: ReadingContext,
  /** The heading that names them as risks, above groups of them ("Financial"). */
  title = section.text,
): Scope {
  const notes = notesScope(section, context, "risks");
  return {
    ...notes,
    items: (items) => {
      const others = items.filter((item) => !takeRisk(item, section, title, context));
      if (others.length > 0) notes.items(others);
    },
    figure: (item) => notes.items([item]),
    inner: (_, child) => (isRisk(child) ? riskScope(child, context) : risksScope(child, context, title)),
  };
}

function takeRisk(item: Item, section: Section, title: string, context: ReadingContext): boolean {
  if (item.name === "" || item.tables.length > 0 || riskFieldOf(item.name) !== undefined) return false;
  const own = item.bold && item.text !== "" ? cleanName(withoutRiskLabel(item.name)) : "";
  const behind = tellRisk(own === "" ? withoutRiskLabel(item.words) : item.text);
  const told = joined([behind, ...item.nested.map(({ words }) => tellRisk(words))]);
  if (told.fields.length === 0) return takeBareRisk(item, section, title, context);
  // "Strike: the drivers stop for a week (chance 5%)": the name ends at its colon.
  const name = own === "" ? cleanName(textAt(behind.before.split(/[::]\s/u), 0)) : own;
  if (name === "") return false;
  const rest = own === "" ? told.rest.filter((text) => !name.includes(text)) : told.rest;
  const responds = namesResponses(title) && !told.fields.some(([field]) => field === "response");
  const fields = responds ? [...told.fields, ["response", rest.join("; ")] as const] : told.fields;
  addRisk(name, item.firstLine, section, { fields, rest: responds ? [] : rest }, context);
  context.ledger.understand(item.firstLine, item.endLine);
  return true;
}

/** A bullet of which no field is said is a risk where its heading names nothing else, or what is done about each. */
function takeBareRisk(item: Item, section: Section, title: string, context: ReadingContext): boolean {
  const responds = namesResponses(title) && item.text !== "";
  if (!responds && !namesRisksOnly(title)) return false;
  const name = cleanName(withoutRiskLabel(item.name)).replace(/(?<=\p{L})\.$/u, "");
  if (name === "" || item.nested.length > 0) return false;
  const fields = responds ? ([["response", item.text]] as const) : [];
  addRisk(name, item.firstLine, section, { fields, rest: responds ? [] : [item.text] }, context);
  context.ledger.understand(item.firstLine, item.endLine);
  return true;
}

function addRisk(
  name: string,
  line: number,
  section: Section,
  { fields, rest }: Omit<Told, "before">,
  context: ReadingContext,
): void {
  const all = (field: RiskField): string[] => fields.flatMap(([own, text]) => (own === field ? [text] : []));
  // Of two figures for one thing nothing says which holds.
  const only = (field: RiskField): string => (all(field).length === 1 ? textAt(all(field), 0) : "");
  const chance = chanceIn(only("chance"));
  const cost = costIn(only("impact"));
  context.draft.risks.push({
    name,
    ...withoutUndefined({
      chance,
      low: cost?.low,
      high: cost?.high,
      owner: only("owner") || undefined,
      response:
        all("response")
          .filter((text) => text !== "")
          .join("; ") || undefined,
    }),
    place: { line },
  });
  const unread = [
    ...(chance === undefined ? all("chance") : []),
    ...(cost === undefined ? all("impact") : []),
    ...(only("owner") === "" ? all("owner") : []),
    ...rest,
  ].filter((text) => text !== "");
  if (unread.length > 0) addNote(cleanHeading(section.text), `${name}: ${unread.join("; ")}.`, line, context);
}

/** Whether a heading stands over what is said of one risk. */
function isRisk({ blocks }: Section): boolean {
  const items = blocks.flatMap((block) => (block.kind === "items" ? block.items : []));
  return items.some(({ name, text }) => text !== "" && riskFieldOf(name) !== undefined);
}

/** The risk that a heading names, with all that the bullets below say of it. */
function riskScope(section: Section, context: ReadingContext): Scope {
  const notes = notesScope(section, context, "risks");
  let isTaken = false;
  return {
    ...notes,
    items: (items) => {
      if (isTaken) return notes.items(items);
      isTaken = true;
      const told = joined(items.map(({ words }) => tellRisk(words)));
      addRisk(withoutRiskLabel(cleanHeading(section.text)), section.line, section, told, context);
      for (const { firstLine, endLine } of items) context.ledger.understand(firstLine, endLine);
    },
    figure: (item) => notes.items([item]),
  };
}

const joined = (parts: readonly Told[]): Omit<Told, "before"> => ({
  fields: parts.flatMap(({ fields }) => fields),
  rest: parts.flatMap(({ rest }) => rest),
});
