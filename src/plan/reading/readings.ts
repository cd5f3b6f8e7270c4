import type { Section } from "../outline/outline.ts";
import type { SourcePlace, TableNode } from "../source/tree.ts";
import { sectionKey, tableFingerprint, tableKey } from "./decisions/key.ts";
import type { Decision, Decisions } from "./decisions/decision.ts";
import type { Confidence, Evidence, ReadingKind, Verdict } from "./evidence/kinds.ts";

/** What a column of a table was taken for. */
export interface ColumnReading {
  readonly heading: string;
  readonly role: string;
}

/** What a section or a table was taken for, and why. */
export interface PartReading {
  /** Names the part in decisions: stable when rows, amounts and lines change. */
  readonly key: string;
  readonly part: "section" | "table";
  readonly heading: string;
  readonly place: SourcePlace;
  readonly kind: ReadingKind;
  readonly confidence: Confidence;
  readonly second?: ReadingKind;
  readonly evidence: readonly Evidence[];
  readonly columns?: readonly ColumnReading[];
  /** What the rows were when it was read: a decision for others is shown for confirmation. */
  readonly fingerprint?: string;
  /** A person decided: "confirmed" as the part is now, "changed" when its rows are others than then. */
  readonly decided?: "confirmed" | "changed";
}

/** Collects what parts are taken for while the document is read, and gives what a person has decided on them. */
export class ReadingsLog {
  readonly parts: PartReading[] = [];
  private readonly decisions: Decisions;
  private readonly used = new Map<string, number>();

  constructor(decisions: Decisions = []) {
    this.decisions = decisions;
  }

  /** The key of a part, with a number where others before it have the same. */
  private keyFor(base: string): string {
    const times = (this.used.get(base) ?? 0) + 1;
    this.used.set(base, times);
    return times === 1 ? base : `${base} #${times}`;
  }

  section(section: Section, verdict: Verdict): Verdict {
    const key = this.keyFor(sectionKey(section));
    const place = { firstLine: section.line, lastLine: section.line };
    return this.settle({ key, part: "section", heading: section.text, place }, verdict);
  }

  table(
    section: Section | undefined,
    table: TableNode,
    verdict: Verdict,
    columns: readonly ColumnReading[],
  ): Verdict {
    const key = this.keyFor(tableKey(section, table));
    const { place } = table;
    const fingerprint = tableFingerprint(table);
    const heading = section?.text ?? "";
    return this.settle({ key, part: "table", heading, place, columns, fingerprint }, verdict);
  }

  /** The roles that a person gave a table's columns, by their headings. */
  columnsDecided(section: Section | undefined, table: TableNode): ReadonlyMap<string, string> {
    const base = tableKey(section, table);
    const times = this.used.get(base) ?? 0;
    const key = times === 0 ? base : `${base} #${times + 1}`;
    return new Map(Object.entries(this.decisionFor(key)?.columns ?? {}));
  }

  private decisionFor(key: string): Decision | undefined {
    const found = this.decisions.filter((decision) => decision.key === key);
    const kinds = new Set(found.map(({ kind }) => kind));
    // Two that contradict each other are both shown and neither is applied.
    return kinds.size === 1 ? found[0] : undefined;
  }

  private settle(
    part: Omit<PartReading, "kind" | "confidence" | "evidence">,
    { kind, confidence, evidence, second }: Verdict,
  ): Verdict {
    const decision = this.decisionFor(part.key);
    const contradicted = decision === undefined && this.decisions.some(({ key }) => key === part.key);
    if (decision === undefined) {
      const sure = contradicted ? "unsure" : confidence;
      const settled = { kind, confidence: sure, evidence, second };
      this.parts.push({
        ...part,
        kind,
        confidence: sure,
        evidence,
        ...(second === undefined ? {} : { second }),
      });
      return settled;
    }
    const changed = decision.fingerprint !== undefined && decision.fingerprint !== part.fingerprint;
    const decided: Verdict = {
      kind: decision.kind,
      confidence: changed ? "unsure" : "sure",
      evidence: [...evidence, { kind: decision.kind, weight: Infinity, reason: "decided" }],
      second: kind === decision.kind ? second : kind,
    };
    const { second: other, ...rest } = decided;
    this.parts.push({
      ...part,
      ...rest,
      ...(other === undefined ? {} : { second: other }),
      decided: changed ? "changed" : "confirmed",
    });
    return decided;
  }
}
