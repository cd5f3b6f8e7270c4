/**
 * What stands in a workbook, as one flat list of facts: a place and what is there. The same list is drawn
 * from a spec, from the emulated host's model after an insert, and from the parts of a written file; so
 * that a writer is held to the spec cell by cell, whatever it writes or forgets.
 */
export type Facts = ReadonlyMap<string, string>;

export class FactList {
  readonly facts = new Map<string, string>();

  /** What is undefined is no fact; a place has one. */
  add(place: string, what: unknown): void {
    if (what === undefined) return;
    if (this.facts.has(place)) throw new Error(`two facts about ${place}`);
    this.facts.set(place, typeof what === "string" ? what : JSON.stringify(what));
  }
}

/** How a cell looks, in words that every source can say. */
export interface Look {
  readonly style: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  /** "bottom #D8DEE4", sides in the order top, bottom, left, right. */
  readonly borders: string;
}

export const sides = ["top", "bottom", "left", "right"] as const;

/** One line a place where the two differ; empty when they say the same. */
export function differingFacts(expected: Facts, actual: Facts): string[] {
  const places = [...new Set([...expected.keys(), ...actual.keys()])];
  return places.flatMap((place) => {
    const [should, is] = [expected.get(place), actual.get(place)];
    return should === is ? [] : [`${place}: ${should ?? "nothing"} is ${is ?? "nothing"}`];
  });
}
