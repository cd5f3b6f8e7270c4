import { assumptionsScope } from "./assumptions.ts";
import type { BudgetPlace } from "./budget.ts";
import type { ReadingContext } from "./draft.ts";
import { cleanHeading } from "./fold.ts";
import { type Heading } from "./heading.ts";
import { groupOf } from "./kpiGroups.ts";
import { initiativesScope, takePillarItems } from "./initiatives.ts";
import { kpisScope } from "./kpis.ts";
import { notesScope } from "./notes.ts";
import { objectiveScope } from "./objective.ts";
import type { ReadingKind } from "./evidence/kinds.ts";
import { labelOf } from "./evidence/words.ts";
import { objectivesScope } from "./objectives.ts";
import type { Section } from "../outline/outline.ts";
import { phaseScope } from "./phases.ts";
import { pillarScope } from "./pillars.ts";
import { placeName } from "./place.ts";
import { risksScope } from "./riskList.ts";
import { roiScope } from "./roi.ts";
import { opensAtTop, type Scope } from "./scope.ts";
import { strategyScope } from "./strategies.ts";
import { timelineScope } from "./timeline.ts";

export function openScope(
  kind: ReadingKind,
  heading: Heading,
  section: Section,
  parent: Scope,
  context: ReadingContext,
): Scope | undefined {
  switch (kind) {
    case "objectives":
      return objectivesScope(section, context);
    case "objective":
      return objectiveScope(section, placeName(parent.section), context);
    case "kpis":
      return kpisScope(section, groupOf(heading, section), context, { objective: parent.objective });
    case "assumptions":
      return assumptionsScope(section, context);
    case "returns":
      return roiScope(heading, section, context);
    case "pillars":
      return pillarsScope(section, strategyScope(heading, section, context), context);
    case "pillar":
      return pillarScope(pillarHeading(heading, section), section, placeOf(parent.section), context);
    case "initiatives":
      return initiativesScope(section, parent, context);
    case "phase":
      return openPhase(heading, section, parent.section, context);
    case "phases": {
      const other = notesScope(section, context, "notes", section);
      const phaseInside = (inside: Heading, child: Section): Scope =>
        openPhase(inside, child, section, context);
      return timelineScope(section, other, phaseInside, context);
    }
    case "risks":
      return risksScope(section, context);
    case "strategy":
      return strategyScope(heading, section, context);
    // Money is an account, which is read before a scope is asked for.
    case "costs":
    case "income":
    case "notes":
    case "ignore":
      return notesScope(section, context, kind);
  }
}

/** "Prioridad 2: Calidad" as the heading of a pillar, whichever word people use for it. */
function pillarHeading(heading: Heading, { text }: Section): Heading {
  if (heading.kind === "pillar") return heading;
  const label = labelOf(text);
  const number = label?.number;
  return {
    ...heading,
    kind: "pillar",
    name: (label?.name ?? "") || cleanHeading(text),
    ...(number === undefined ? {} : { number }),
  };
}

/** "Pilares": each heading in it is a pillar, also without the word. */
function pillarsScope(section: Section, otherwise: Scope, context: ReadingContext): Scope {
  return {
    ...otherwise,
    kind: "pillars",
    opens: opensAtTop,
    items: (items) => {
      const nested = items.filter((item) => item.nested.length > 0);
      if (nested.length * 2 > items.length) takePillarItems(items, context);
      else otherwise.items(items);
    },
    inner: (heading, inside) =>
      heading.kind === "other"
        ? pillarScope(heading, inside, placeOf(section), context)
        : otherwise.inner(heading, inside),
  };
}

function openPhase(heading: Heading, section: Section, above: Section, context: ReadingContext): Scope {
  const track = context.phaseTracks.nameOf(above, placeName(above));
  return phaseScope(heading, section, track, context);
}

function placeOf(section: Section): BudgetPlace {
  return { section, name: placeName(section) };
}
