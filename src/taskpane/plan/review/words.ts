import type { Language, Translation } from "../../../i18n/language.ts";
import type { reviewEn } from "../../../i18n/en/pane/review.ts";
import { listText, moneyText } from "../../../i18n/number.ts";
import type { ReadingKind } from "../../../plan/reading/evidence/kinds.ts";
import type { PartReading } from "../../../plan/reading/readings.ts";
import { wholeNumber } from "../../common/format.ts";
import type { Change } from "./changes.ts";
import { countedParts, type PartFigures, type TrackAmount } from "./partFigures.ts";

type Texts = Translation<typeof reviewEn>;

/** Kinds that give something which is counted: where nothing came of one, that is said. */
const counted: readonly ReadingKind[] = [
  "objectives",
  "objective",
  "kpis",
  "phases",
  "phase",
  "costs",
  "income",
  "risks",
];

function amountsText({ low, high, currency }: TrackAmount, texts: Texts, language: Language): string {
  return texts.gave.range(moneyText(low, currency, language), moneyText(high, currency, language));
}

/** "4 lines, $2.8M to $4.2M": what a part gave to the plan; "" where its kind is not counted. */
export function gaveText(kind: ReadingKind, figures: PartFigures, texts: Texts, language: Language): string {
  const given = countedParts.filter((part) => figures[part] > 0);
  const counts = given.map((part) => texts.gave[part](figures[part]));
  const [only, ...others] = figures.amounts;
  const amounts =
    only === undefined
      ? []
      : others.length === 0
        ? [amountsText(only, texts, language)]
        : figures.amounts.map((amount) => texts.gave.of(amount.track, amountsText(amount, texts, language)));
  const said = [...counts, ...amounts];
  if (said.length > 0) return said.join(", ");
  return counted.includes(kind) ? texts.gave.nothing : "";
}

/** The reasons for a kind, the weightiest first, each once. */
function reasonsFor({ evidence }: PartReading, kind: ReadingKind | undefined, texts: Texts): string[] {
  const own = evidence.filter((one) => one.kind === kind && one.reason !== "decided" && one.weight > 0);
  const reasons = [...own].sort((one, other) => other.weight - one.weight).map(({ reason }) => reason);
  // A word that names the kind says more than one that hints at it.
  const distinct = [...new Set(reasons)].filter(
    (reason) => reason !== "headingHint" || !reasons.includes("heading"),
  );
  return distinct.map((reason) => texts.why.reasons[reason]);
}

/** Why a part was taken for what it is, in a sentence or two. */
export function whyText(part: PartReading, texts: Texts, language: Language): string {
  if (part.decided === "changed") return texts.why.changed;
  if (part.decided === "confirmed") return texts.why.decided;
  const reasons = reasonsFor(part, part.kind, texts);
  const because = reasons.length === 0 ? "" : texts.why.because(listText(reasons, language));
  if (part.confidence !== "unsure" || part.second === undefined) return because;
  const others = reasonsFor(part, part.second, texts);
  const instead = texts.why.instead(
    texts.kinds[part.second],
    others.length === 0 ? texts.why.even : listText(others, language),
  );
  return `${because} ${instead}`.trim();
}

/** "Budget lines: 12, now 8": each figure that another reading changed. */
export function changeTexts(changes: readonly Change[], texts: Texts, language: Language): string[] {
  if (changes.length === 0) return [texts.changes.none];
  const amounts = (total: TrackAmount | undefined): string =>
    total === undefined ? texts.changes.nothing : amountsText(total, texts, language);
  return changes.map((change) =>
    change.what === "total"
      ? texts.changes.counted(
          texts.changes.total(change.track),
          amounts(change.before),
          amounts(change.after),
        )
      : texts.changes.counted(
          texts.changes[change.what],
          wholeNumber(change.before, language),
          wholeNumber(change.after, language),
        ),
  );
}
