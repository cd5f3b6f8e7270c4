import { anyMoneyWord, type MoneyCase } from "../../../lexicon/money.ts";
import { fold, singleLine } from "../fold.ts";
import { remembered } from "../remembered.ts";
import { take, type Draft } from "./columnDraft.ts";
import { grouped } from "../../grouped.ts";
import type { MoneyRow } from "./moneyRow.ts";
import { choiceOf } from "./words.ts";

const kinds: readonly MoneyCase[] = ["best", "base", "worst"];
const ahead =
  "(?:(?:the|el|la|o|a|le|en|in|au) )?(?:(?:scenario|cenario|escenario|caso|case|cas|hipotesis|szenario|estimacion|estimate) )?";
const behind =
  "(?:[- ](?:case|caso|cas|fall|scenario|cenario|escenario|szenario|estimate|outlook|costs?|costes?|costos?|revenues?|income|budget|amount|value))*";
const patterns = kinds.map(
  (kind) => [kind, new RegExp(`^${ahead}${anyMoneyWord((of) => of.cases[kind])}${behind}$`, "u")] as const,
);

/** Which of several cases a heading or a name is, when it says nothing else: "Best case", "Escenario pesimista". */
export const caseIn: (text: string) => MoneyCase | undefined = remembered((text) => {
  const plain = fold(singleLine(text))
    .replace(/\([^()]*\)/g, " ")
    .replace(/[$€£¥]|(?<!\p{L})(?:usd|eur|gbp)(?!\p{L})/gu, " ")
    .replace(/^[\s*_:.–—-]+|[\s*_:.–—-]+$/gu, "")
    .replace(/\s+/g, " ");
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0];
});

/** Whether cases are of one thing: two of them at least, one of which is no usual one. */
function areCases(found: readonly (MoneyCase | undefined)[]): boolean {
  const different = new Set(found.filter((one) => one !== undefined));
  return different.size > 1 && (different.has("best") || different.has("worst"));
}

/**
 * Columns of a best, a base and a worst case are no range of each amount, since all at their worst is another
 * thing than each at its worst: the base case is the amount, the others stand beside it, and it is asked. Without a
 * base case nothing is chosen here.
 */
export function takeCases(left: readonly Draft[]): void {
  const found = left.map((draft) => ({ draft, is: caseIn(draft.heading) }));
  if (!areCases(found.map(({ is }) => is))) return;
  const base = found.find(({ is }) => is === "base")?.draft;
  if (base === undefined) return;
  take(base, "amount", "words");
  for (const { draft, is } of found) if (is !== undefined && draft !== base) take(draft, "case", "words");
}

/**
 * Rows that are one amount in several cases ("Best case: 1.2M", "Worst case: 0.4M") are never added: the base case
 * stays, else the first, with the others beside it, and it is asked.
 */
export function withCasesAside(rows: readonly MoneyRow[]): readonly MoneyRow[] {
  const cases = rows.flatMap((row, at) => {
    const is = row.amount === undefined || row.plain === true ? undefined : caseIn(row.name);
    return is === undefined ? [] : [{ row, at, is }];
  });
  const groups = new Map<string, readonly AtRow[]>(choicesIn(rows));
  if (groups.size === 0 && !areCases(cases.map(({ is }) => is))) return rows;
  let group = 0;
  let previous: { readonly at: number; readonly depth: number } | undefined;
  for (const one of cases) {
    const { at, row } = one;
    if (previous === undefined || row.depth !== previous.depth || at !== previous.at + 1) group += 1;
    previous = { at, depth: row.depth };
    groups.set(String(group), [...(groups.get(String(group)) ?? []), one]);
  }
  const aside = new Map<number, MoneyRow | undefined>();
  for (const same of groups.values()) {
    const [first] = same;
    if (first === undefined || (first.is !== undefined && !areCases(same.map(({ is }) => is)))) continue;
    const kept = same.find(({ is }) => is === "base") ?? first;
    const others = same.filter((one) => one !== kept);
    for (const { at } of others) aside.set(at, undefined);
    const basis = [kept.row.basis, ...others.map(({ row }) => `${row.name}: ${saidOf(row)}`)];
    aside.set(kept.at, {
      ...kept.row,
      more: [...(kept.row.more ?? []), ...others.map(({ row }) => [row.line, row.lastLine] as const)],
      basis: basis.filter((text) => text !== undefined).join("; "),
      doubt: "cases",
    });
  }
  return rows.flatMap((row, at) => (aside.has(at) ? (aside.get(at) ?? []) : [row]));
}

interface AtRow {
  readonly row: MoneyRow;
  readonly at: number;
  readonly is?: MoneyCase;
}

/** Rows that are one thing done in several ways ("Venue option A", "Venue option B"), by that thing. */
function choicesIn(rows: readonly MoneyRow[]): (readonly [string, readonly AtRow[]])[] {
  const found = rows.flatMap((row, at) => {
    const choice =
      row.amount === undefined || row.plain === true || row.total !== undefined
        ? undefined
        : choiceOf(row.name);
    return choice === undefined ? [] : [{ row, at, choice }];
  });
  return grouped(found, ({ choice, row }) => `${choice} ${row.depth}`).filter(([, same]) => same.length > 1);
}

function saidOf({ amount }: MoneyRow): string {
  if (amount === undefined) return "";
  return amount.low === amount.high ? `${amount.low}` : `${amount.low}-${amount.high}`;
}
