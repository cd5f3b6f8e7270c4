import type { Doubt } from "./money/moneyRow.ts";
import type { MoneyTaken } from "./money/take.ts";
import type { PartReading } from "./readings.ts";
import { itemAt } from "../itemAt.ts";

/** A doubt about an amount, with the part of the document that it stands in. */
export interface PlacedDoubt extends Doubt {
  readonly part: PartReading | undefined;
}

const words: readonly (string | undefined)[] = ["notes", "strategy", "ignore", undefined];

/** Whether a part may be something else that changes a figure: a note that might be a strategy does not. */
export function isOpen({ confidence, kind, second, decided, doubts }: PartReading): boolean {
  if (confidence !== "unsure" || decided !== undefined) return false;
  const inDoubt = doubts !== undefined && second === undefined;
  return !inDoubt && kind !== second && !(words.includes(kind) && words.includes(second));
}

/** Whether something about a part is to be asked: what it is, or what of its amounts is not sure. */
export function isUnclear(part: PartReading): boolean {
  return (
    isOpen(part) || part.decided === "changed" || (part.doubts !== undefined && part.confidence === "unsure")
  );
}

/** Doubts about amounts that no person has settled, each with the table or the section that it stands in. */
export function placedDoubts(parts: readonly PartReading[], taken: readonly MoneyTaken[]): PlacedDoubt[] {
  const tableAt = partAt(parts.filter(({ part }) => part === "table"));
  const sectionAt = partAt(
    parts.filter(({ part }) => part === "section"),
    "above",
  );
  return taken
    .flatMap(({ account }) => account.doubts)
    .map((doubt) => ({
      ...doubt,
      part: tableAt(doubt.line) ?? sectionAt(doubt.line),
    }))
    .filter(({ part }) => part?.decided !== "confirmed");
}

/** Finds the part that a line stands in, or the last that begins above it. */
function partAt(parts: readonly PartReading[], above?: "above"): (line: number) => PartReading | undefined {
  const inOrder = [...parts].sort((a, b) => a.place.firstLine - b.place.firstLine);
  return (line) => {
    let [first, behind] = [0, inOrder.length];
    while (first < behind) {
      const middle = (first + behind) >> 1;
      if (itemAt(inOrder, middle).place.firstLine <= line) first = middle + 1;
      else behind = middle;
    }
    const found = inOrder[first - 1];
    return above !== undefined || (found !== undefined && line <= found.place.lastLine) ? found : undefined;
  };
}

/** The parts with the doubts about their amounts: one with a doubt is not sure. */
export function withDoubts(parts: readonly PartReading[], taken: readonly MoneyTaken[]): PartReading[] {
  const byPart = new Map<PartReading, Set<Doubt["kind"]>>();
  for (const { part, kind } of placedDoubts(parts, taken)) {
    if (part === undefined) continue;
    byPart.set(part, (byPart.get(part) ?? new Set()).add(kind));
  }
  return parts.map((part) => {
    const kinds = byPart.get(part);
    return kinds === undefined ? part : { ...part, confidence: "unsure", doubts: [...kinds] };
  });
}
