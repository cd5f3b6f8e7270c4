import type { LeftAloneLine, LeftAloneReason, ReadingReport } from "../reading.ts";

type Assumed = ReadingReport["assumed"][number];

/** What can be said about a line in words; rulers, fences and empty lines hold nothing to understand. */
const content = /[\p{L}\p{N}]/u;

/** What became of every line of the document, kept while it is read. Lines are 1-based. */
export class Ledger {
  readonly assumed: Assumed[] = [];
  private readonly lines: readonly string[];
  /** By line. */
  private readonly understood: boolean[] = [];
  private readonly reasons: (LeftAloneReason | undefined)[] = [];
  private lastUnderstood = 0;
  private readonly headings = new Map<number, string>();

  constructor(text: string) {
    this.lines = text.split(/\r\n|\n|\r/);
  }

  understand(first: number, last: number = first): void {
    for (let line = first; line <= last; line++) this.understood[line] = true;
    this.lastUnderstood = Math.max(this.lastUnderstood, last);
  }

  /** Whether a line from this one on has been understood; sections are read in order. */
  understoodSince(line: number): boolean {
    return this.lastUnderstood >= line;
  }

  /** Whether a line between two has been understood. */
  understoodWithin(first: number, last: number): boolean {
    for (let line = first; line <= last; line++) if (this.understood[line] === true) return true;
    return false;
  }

  /** Says why lines are left alone, unless something else turns out to understand them; the first reason stays. */
  leave(first: number, last: number, reason: LeftAloneReason): void {
    for (let line = first; line <= last; line++) this.reasons[line] ??= reason;
  }

  /** From this line on, the nearest heading above has these words. */
  startHeading(line: number, heading: string): void {
    this.headings.set(line, heading);
  }

  assume(line: number, what: Assumed["what"]): void {
    this.assumed.push({ line, what });
  }

  report(repaired: ReadingReport["repaired"]): ReadingReport {
    const leftAlone: LeftAloneLine[] = [];
    let count = 0;
    let heading = "";
    this.lines.forEach((text, index) => {
      const line = index + 1;
      heading = this.headings.get(line) ?? heading;
      if (!content.test(text)) return;
      count += 1;
      if (this.understood[line] === true) return;
      leftAlone.push({
        line,
        heading,
        text: text.trim(),
        reason: this.reasons[line] ?? "noHeading",
      });
    });
    return {
      lines: count,
      understood: count - leftAlone.length,
      leftAlone,
      repaired,
      assumed: [...this.assumed].sort((a, b) => a.line - b.line),
    };
  }
}
