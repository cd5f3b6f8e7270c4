import type { Section } from "../outline/outline.ts";
import type { SourcePlace, TableNode } from "../source/tree.ts";
import { sectionFingerprint, sectionKey, tableFingerprint, tableKey } from "./decisions/key.ts";
import { columnNames } from "./decisions/columns.ts";
import type { Decision, Decisions } from "./decisions/decision.ts";
import type { Confidence, Evidence, ReadingKind, Verdict } from "./evidence/kinds.ts";
import type { DoubtKind } from "./money/moneyRow.ts";
import { textAt } from "../textAt.ts";

/** What a column of a table was taken for. */
export interface ColumnReading {
  /** Its heading, with a number where several are alike or it has none: decisions name it so. */
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
  /** What of its amounts is not sure. */
  readonly doubts?: readonly DoubtKind[];
  /** What the rows were when it was read: a decision for others is shown for confirmation. */
  readonly fingerprint?: string;
  /** What it would be without what a person decided on it. */
  readonly own?: { readonly kind: ReadingKind; readonly second?: ReadingKind };
  /** A person decided: "confirmed" as the part is now, "changed" when its rows are others than then. */
  readonly decided?: "confirmed" | "changed";
  /** Two decisions on it contradict each other, so that neither was applied. */
  readonly contradicted?: true;
}

function isSameDecision(one: Decision, other: Decision | undefined): boolean {
  const said = ({ kind, columns = {}, rows = {} }: Decision): string =>
    JSON.stringify([kind, ...[columns, rows].map((map) => Object.entries(map).sort())]);
  return other !== undefined && said(one) === said(other);
}

/** Collects what parts are taken for while the document is read, and gives what a person has decided on them. */
export class ReadingsLog {
  readonly parts: PartReading[] = [];
  /** The sections and tables of the parts, to look into where one is in doubt. */
  readonly sources = new Map<PartReading, Section | TableNode>();
  private readonly decisions: Decisions;
  private readonly used = new Map<string, number>();
  private readonly applied = new Map<Section | TableNode, Decision>();

  constructor(decisions: Decisions = []) {
    this.decisions = decisions;
  }

  /** The key of a part, with a number where others before it have the same. */
  private keyFor(base: string): string {
    const times = (this.used.get(base) ?? 0) + 1;
    this.used.set(base, times);
    return times === 1 ? base : `${base} #${times}`;
  }

  /** The key that the next part of this name will have. */
  private nextKey(base: string): string {
    const times = this.used.get(base) ?? 0;
    return times === 0 ? base : `${base} #${times + 1}`;
  }

  section(section: Section, verdict: Verdict): Verdict {
    const key = this.keyFor(sectionKey(section));
    const place = { firstLine: section.line, lastLine: section.line };
    const money = verdict.kind === "costs" || verdict.kind === "income";
    const fingerprint = money ? { fingerprint: sectionFingerprint(section) } : {};
    return this.settle(
      { key, part: "section", heading: section.text, place, ...fingerprint },
      verdict,
      section,
    );
  }

  /** What a person decided on a section that is still to be noted. */
  decidedOf(section: Section): Decision | undefined {
    return this.decisions.length === 0 ? undefined : this.decisionFor(this.nextKey(sectionKey(section)));
  }

  /** What a person decided on a table that is still to be noted. */
  decidedOfTable(section: Section | undefined, table: TableNode): Decision | undefined {
    return this.decisions.length === 0 ? undefined : this.decisionFor(this.nextKey(tableKey(section, table)));
  }

  table(
    section: Section | undefined,
    table: TableNode,
    verdict: Verdict,
    columns: readonly ColumnReading[],
  ): Verdict {
    const names = columnNames(columns.map(({ heading }) => heading));
    const named = columns.map(({ role }, at) => ({ heading: textAt(names, at), role }));
    const key = this.keyFor(tableKey(section, table));
    const { place } = table;
    const fingerprint = tableFingerprint(table);
    const heading = section?.text ?? "";
    const part = { key, part: "table" as const, heading, place, columns: named, fingerprint };
    return this.settle(part, verdict, table);
  }

  /** What a person decided on a section or a table that is noted. */
  decisionOn(source: Section | TableNode): Decision | undefined {
    return this.applied.get(source);
  }

  /** A table that is noted has its columns read as those of an account. */
  columnsAre(
    table: TableNode,
    { columns, unsure }: { readonly columns: readonly ColumnReading[]; readonly unsure: boolean },
  ): void {
    const at = this.parts.findLastIndex((part) => this.sources.get(part) === table);
    const part = this.parts[at];
    if (part === undefined) return;
    const names = columnNames(columns.map(({ heading }) => heading));
    const doubtful = unsure && part.decided === undefined;
    const read: PartReading = {
      ...part,
      columns: columns.map(({ role }, column) => ({ heading: textAt(names, column), role })),
      ...(doubtful ? { confidence: "unsure" as const } : {}),
    };
    this.parts[at] = read;
    this.sources.set(read, table);
  }

  private decisionFor(key: string): Decision | undefined {
    const found = this.decisions.filter((decision) => decision.key === key);
    const [first] = found;
    // Two that contradict each other are both shown and neither is applied.
    return found.every((one) => isSameDecision(one, first)) ? first : undefined;
  }

  private settle(
    part: Omit<PartReading, "kind" | "confidence" | "evidence">,
    { kind, confidence, evidence, second }: Verdict,
    source: Section | TableNode,
  ): Verdict {
    const decision = this.decisionFor(part.key);
    const contradicted = decision === undefined && this.decisions.some(({ key }) => key === part.key);
    if (decision === undefined) {
      const sure = contradicted ? "unsure" : confidence;
      const settled = { kind, confidence: sure, evidence, second };
      this.note(
        {
          ...part,
          kind,
          confidence: sure,
          evidence,
          ...(second === undefined ? {} : { second }),
          ...(contradicted ? { contradicted } : {}),
        },
        source,
      );
      return settled;
    }
    this.applied.set(source, decision);
    const changed =
      decision.fingerprint !== undefined &&
      part.fingerprint !== undefined &&
      decision.fingerprint !== part.fingerprint;
    const decided: Verdict = {
      kind: decision.kind,
      confidence: changed ? "unsure" : "sure",
      evidence: [...evidence, { kind: decision.kind, weight: Infinity, reason: "decided" }],
      second: kind === decision.kind ? second : kind,
    };
    const { second: other, ...rest } = decided;
    this.note(
      {
        ...part,
        ...rest,
        ...(other === undefined ? {} : { second: other }),
        own: { kind, ...(second === undefined ? {} : { second }) },
        decided: changed ? "changed" : "confirmed",
      },
      source,
    );
    return decided;
  }

  private note(part: PartReading, source: Section | TableNode): void {
    this.parts.push(part);
    this.sources.set(part, source);
  }
}
