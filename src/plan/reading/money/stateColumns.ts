import { take, type Draft } from "./columnDraft.ts";
import { columnsNamed } from "./columnWords.ts";
import { yearIn } from "./moments.ts";

/**
 * Columns of a year each with the state of its figures ("FY2024 Actual", "FY2025 Adopted", "FY2026 Proposed"): one
 * budget after the other. The last year's plan is the amount, what came before is told beside it; several years
 * in one state are the years of one plan.
 */
export function takeStates(left: readonly Draft[]): void {
  const dated = left.flatMap((draft) => {
    const year = yearIn(draft.heading.replace(/(?<=\p{Lu})(?=\d)/gu, " "));
    const state = draft.heading
      .replace(/\p{L}{0,2}\s?\d{4}(?:[/–-]\d{2,4})?/gu, " ")
      .replace(/[()\s:.–-]+/gu, " ")
      .trim();
    return year === undefined || state === "" ? [] : [{ draft, year, state, named: columnsNamed(state) }];
  });
  if (dated.length < 2 || new Set(dated.map(({ year }) => year)).size < dated.length) return;
  const spent = dated.filter(({ named }) => named.has("actual") && !named.has("planned"));
  const planned = dated.filter((one) => !spent.includes(one) && one.named.has("planned"));
  if (spent.length + planned.length < dated.length || planned.length === 0) return;
  const last = planned.reduce((latest, one) => (one.year > latest.year ? one : latest));
  const same = planned.filter(({ state }) => state === last.state);
  if (same.length > 1) {
    for (const { draft } of same) take(draft, "byPeriod", "words");
  } else take(last.draft, "amount", "words");
  for (const { draft } of dated) if (draft.role === undefined) take(draft, "note", "words");
}
