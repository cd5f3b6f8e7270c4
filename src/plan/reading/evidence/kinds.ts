/** What a section or a table of a document is taken for. */
export const readingKinds = [
  "objectives",
  "objective",
  "kpis",
  "pillars",
  "pillar",
  "initiatives",
  "phases",
  "phase",
  "costs",
  "income",
  "returns",
  "risks",
  "assumptions",
  "strategy",
  "notes",
  "ignore",
] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** Why a kind was considered: a key of i18n/reading. */
export type EvidenceReason =
  | "label"
  | "heading"
  | "headingHint"
  | "title"
  | "above"
  | "amounts"
  | "keyResults"
  | "times"
  | "columns"
  | "form"
  | "attributes"
  | "nothing"
  | "decided";

/** One thing that speaks for a kind. */
export interface Evidence {
  readonly kind: ReadingKind;
  readonly weight: number;
  readonly reason: EvidenceReason;
}

export type Confidence = "sure" | "likely" | "unsure";

/** The kind that won, how clearly, and what came second. */
export interface Verdict {
  readonly kind: ReadingKind;
  readonly confidence: Confidence;
  readonly evidence: readonly Evidence[];
  readonly second: ReadingKind | undefined;
}

const clear = 1.5;
const close = 0.75;

/** Adds up what speaks for each kind: the best wins, and is sure only when the next is far behind. */
export function weigh(evidence: readonly Evidence[]): Verdict {
  const sums = new Map<ReadingKind, number>();
  for (const { kind, weight } of evidence) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  const [first, second] = [...sums].sort(([, a], [, b]) => b - a);
  const [kind, weight] = first ?? (["notes", 0] as const);
  const margin = weight - (second?.[1] ?? 0);
  const confidence = margin >= clear ? "sure" : margin >= close ? "likely" : "unsure";
  return { kind, confidence, evidence: evidence.filter((one) => one.weight > 0), second: second?.[0] };
}
