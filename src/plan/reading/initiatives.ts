import type { Section } from "../outline/outline.ts";
import type { Item } from "../outline/item.ts";
import type { ReadingContext } from "./draft.ts";
import { cleanHeading, fold } from "./fold.ts";
import { takeInitiatives } from "./pillars.ts";
import { pillarFor } from "./pillarDraft.ts";
import { placeName } from "./place.ts";
import type { Scope } from "./scope.ts";
import { isHorizon } from "./time/words.ts";

/**
 * A section of initiatives outside a pillar ("Actions", "Key projects"): they stand in a pillar of the section
 * around it; what belongs to an objective is an area of that name.
 */
export function initiativesScope(section: Section, parent: Scope, context: ReadingContext): Scope {
  const { objective } = parent;
  const above = parent.kind === "objective" ? (parent.section.above ?? section) : parent.section;
  const around = objective === undefined ? section : above;
  const heading = cleanHeading(section.text);
  const title = cleanHeading(section.above?.text ?? "");
  if (isHorizon(fold(heading)) && title !== "") return areaScope(section, title, heading, context);
  const pillar = placeName(around) || cleanHeading(section.text);
  return areaScope(section, pillar, objective ?? "", context);
}

function areaScope(section: Section, pillarName: string, area: string, context: ReadingContext): Scope {
  return {
    kind: "initiatives",
    section,
    opens: ["kpis", "phase", "objectives", "budget"],
    items: (items) => {
      const pillar = pillarFor(
        { kind: "pillar", words: pillarName, name: pillarName, labelled: false },
        context,
      );
      let known = pillar.areas.find(({ name }) => name === area);
      if (known === undefined) {
        known = { name: area, initiatives: [] };
        pillar.areas.push(known);
      }
      takeInitiatives(items, known, pillarName, context);
    },
    inner: (_heading, inside) => areaScope(inside, pillarName, cleanHeading(inside.text), context),
  };
}

/** Bullets with bullets in them, under "Líneas de acción" and the like: each is a pillar with its initiatives. */
export function takePillarItems(items: readonly Item[], context: ReadingContext): void {
  for (const item of items) {
    context.ledger.understand(item.firstLine, item.lastLine);
    const { name } = item;
    const pillar = pillarFor({ kind: "pillar", words: item.words, name, labelled: false }, context);
    const area = { name: "", initiatives: [] };
    pillar.areas.push(area);
    takeInitiatives(item.nested, area, name, context);
  }
}
