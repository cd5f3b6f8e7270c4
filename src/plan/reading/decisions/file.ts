import * as v from "valibot";
import type { PartReading } from "../readings.ts";
import { decisionsSchema, type Decision, type Decisions } from "./decision.ts";

/** What a document was read as, as decisions to change and give back: the doubtful parts first. */
export function decisionsOf(readings: readonly PartReading[]): Decision[] {
  const order = { unsure: 0, likely: 1, sure: 2 } as const;
  return [...readings]
    .sort((a, b) => order[a.confidence] - order[b.confidence])
    .map(({ key, kind, columns, fingerprint }) => ({
      key,
      kind,
      ...(columns === undefined || columns.length === 0
        ? {}
        : { columns: Object.fromEntries(columns.map(({ heading, role }) => [heading, role])) }),
      ...(fingerprint === undefined ? {} : { fingerprint }),
    }));
}

/** Decisions from a file's text, or undefined when it holds none. */
export function parseDecisions(text: string): Decisions | undefined {
  try {
    const read = v.safeParse(decisionsSchema, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}
