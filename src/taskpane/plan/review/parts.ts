import { grouped } from "../../../plan/grouped.ts";
import type { ReadingKind } from "../../../plan/reading/evidence/kinds.ts";
import { isUnclear } from "../../../plan/reading/doubts.ts";
import type { PartReading } from "../../../plan/reading/readings.ts";

/** A section as the review lists it, or a table that stands in none. */
export interface ReviewPart {
  readonly reading: PartReading;
  /** How many of the listed parts it stands in. */
  readonly depth: number;
  /** The last line of it and of all in it. */
  readonly lastLine: number;
  readonly tables: readonly PartReading[];
}

/** The path of a section's headings, without the number that tells equal ones apart. */
const pathOf = ({ key }: PartReading): string => key.replace(/ #\d+$/, "");

/** One of a kind within its collection is read alike. */
const collections: Partial<Readonly<Record<ReadingKind, ReadingKind>>> = {
  objective: "objectives",
  pillar: "pillars",
  phase: "phases",
};
const collectionOf = (kind: ReadingKind | undefined): ReadingKind | undefined =>
  kind === undefined ? undefined : (collections[kind] ?? kind);

/** Whether a person should say what it is, or what of its amounts counts. */
export function isOpen(part: PartReading): boolean {
  if (part.contradicted === true) return true;
  const inDoubt = part.doubts !== undefined || part.decided === "changed";
  return isUnclear(part) && (inDoubt || collectionOf(part.kind) !== collectionOf(part.second));
}

/** What the reader takes a part for by itself, whatever was decided. */
export function ownVerdict({ kind, second, own }: PartReading): NonNullable<PartReading["own"]> {
  return own ?? { kind, ...(second === undefined ? {} : { second }) };
}

/** A section that is what it stands in says nothing of its own. */
const saysNothing = ({ part, evidence, decided }: PartReading): boolean =>
  part === "section" && decided === undefined && evidence.every(({ reason }) => reason === "above");

interface OpenPart {
  readonly path: string;
  readonly listed: boolean;
  readonly close: (lastLine: number) => void;
}

/** The parts of a document in its order, tables with the section that they stand in. */
export function partsOf(readings: readonly PartReading[]): readonly ReviewPart[] {
  const parts: (ReviewPart & { lastLine: number; tables: PartReading[] })[] = [];
  const open: OpenPart[] = [];
  const inOrder = [...readings].sort((one, other) => one.place.firstLine - other.place.firstLine);
  for (const [index, reading] of inOrder.entries()) {
    const { firstLine, lastLine } = reading.place;
    const outer = open.at(-1);
    if (reading.part === "table") {
      const section = parts.at(-1);
      if (outer?.listed === true && section !== undefined) section.tables.push(reading);
      else parts.push({ reading, depth: 0, lastLine, tables: [] });
      continue;
    }
    const path = pathOf(reading);
    while (open.length > 0 && !path.startsWith(`${open.at(-1)?.path} / `)) open.pop()?.close(firstLine - 1);
    const listed = isOpen(reading) || !saysNothing(reading) || inOrder[index + 1]?.part === "table";
    const part = { reading, depth: open.filter((one) => one.listed).length, lastLine: Infinity, tables: [] };
    if (listed) parts.push(part);
    open.push({ path, listed, close: (line) => (part.lastLine = line) });
  }
  return parts;
}

/** Whether a part or a table in it waits for an answer. */
export const waits = ({ reading, tables }: ReviewPart): boolean => isOpen(reading) || tables.some(isOpen);

/** Parts beside each other that leave the same doubt are one question. */
export function groupQuestions(parts: readonly ReviewPart[]): readonly (readonly ReviewPart[])[] {
  const groups = grouped(parts, ({ reading, tables }) => {
    if (tables.length > 0 || reading.part === "table") return reading.key;
    const own = ownVerdict(reading);
    const beside = pathOf(reading).split(" / ").slice(0, -1);
    return JSON.stringify([beside, own.kind, own.second, reading.kind]);
  });
  return groups.map(([, group]) => group);
}
