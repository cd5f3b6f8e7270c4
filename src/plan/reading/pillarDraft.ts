import type { DraftPillar, ReadingContext } from "./draft.ts";
import { fold } from "./fold.ts";
import type { Heading } from "./heading.ts";

/** The pillar that the heading names; one that returns, perhaps with more words behind its name, is the same. */
export function pillarFor(heading: Heading, { draft }: ReadingContext): DraftPillar {
  const known = draft.pillars.find(
    ({ number, name }) => number === heading.number && isSameName(name, heading.name),
  );
  if (known !== undefined) return known;
  const pillar: DraftPillar = { number: heading.number, name: heading.name, areas: [] };
  draft.pillars.push(pillar);
  return pillar;
}

function isSameName(known: string, other: string): boolean {
  const [first, second] = [fold(known), fold(other)];
  return first === second || addsTo(first, second) || addsTo(second, first);
}

/** "Cursos - Visión 2030" adds to "Cursos". */
function addsTo(name: string, longer: string): boolean {
  return longer.startsWith(name) && /^\s+[-–—:(]/.test(longer.slice(name.length));
}
