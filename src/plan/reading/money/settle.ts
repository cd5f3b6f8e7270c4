import type { BudgetCategory, BudgetClaim, BudgetTrack, Income, Plan } from "../../plan.ts";
import { resolveCurrency, type DocumentCurrency } from "./documentCurrency.ts";
import { sourcesOf } from "./timesOfSource.ts";
import type { MoneyTaken } from "./take.ts";

/** The money of a plan. */
export interface SettledMoney {
  readonly categories: { readonly line: number; readonly category: BudgetCategory }[];
  readonly claims: { readonly line: number; readonly claim: BudgetClaim }[];
  readonly tracks: BudgetTrack[];
  readonly income: Income[];
  /** The currency of most lines, and the line where it is only assumed. */
  readonly currency: string | undefined;
  readonly assumedAt: number | undefined;
}

/** Gives every amount its currency, and each currency of a budget a track of its own: they are never added. */
export function settleMoney(taken: readonly MoneyTaken[], document: DocumentCurrency): SettledMoney {
  const codes = new CodesOfAmounts(taken, document);
  const main = codes.usual();
  const categories: SettledMoney["categories"] = [];
  const claims: SettledMoney["claims"] = [];
  const tracks = new Map<string, BudgetTrack>();
  const income: Income[] = [];
  for (const { account, direction, alternative, track } of taken) {
    const home = codes.usualOf(account) ?? main;
    const trackFor = (name: string, code: string | undefined): string => {
      const own = code === undefined || code === home ? name : `${name} (${code})`;
      const currency = code ?? home;
      if (currency !== main || alternative !== undefined) {
        tracks.set(own, {
          track: own,
          ...(currency === undefined || currency === main ? {} : { currency }),
          ...(alternative === undefined ? {} : { alternative }),
        });
      }
      return own;
    };
    for (const category of account.categories) {
      if (direction === "income") {
        for (const line of sourcesOf(category)) income.push(incomeOf(line, category, track));
        continue;
      }
      const parts = codes.split(account, category, home);
      for (const { code, part } of parts) {
        categories.push({
          line: part.place?.line ?? 0,
          category: { ...part, track: trackFor(category.track, code) },
        });
      }
    }
    if (direction === "income") continue;
    for (const claim of account.claims) {
      const code = codes.codeOf(account, claim);
      claims.push({
        line: claim.place?.line ?? 0,
        claim: { ...claim, track: trackFor(claim.track, code === home ? undefined : code) },
      });
    }
  }
  return {
    categories,
    claims,
    tracks: [...tracks.values()],
    income,
    currency: main,
    assumedAt: codes.assumedAt,
  };
}

function incomeOf(
  { name, low, high, likely, period, periodStated, byPeriod, basis, place }: BudgetCategory["lines"][number],
  category: BudgetCategory,
  track: string,
): Income {
  return {
    track: category.name === track ? track : category.name,
    name,
    low,
    high,
    period,
    ...(likely === undefined ? {} : { likely }),
    ...(periodStated === undefined ? {} : { periodStated }),
    ...(byPeriod === undefined ? {} : { byPeriod }),
    ...(basis === undefined ? {} : { basis }),
    ...(place === undefined ? {} : { place }),
  };
}

class CodesOfAmounts {
  assumedAt: number | undefined;
  private readonly document: DocumentCurrency;
  private readonly counts = new Map<string, number>();

  constructor(taken: readonly MoneyTaken[], document: DocumentCurrency) {
    this.document = document;
    for (const { account } of taken) {
      for (const [amount] of account.marks) {
        const code = this.codeOf(account, amount);
        if (code !== undefined) this.counts.set(code, (this.counts.get(code) ?? 0) + 1);
      }
    }
  }

  usual(): string | undefined {
    return most(this.counts);
  }

  usualOf(account: MoneyTaken["account"]): string | undefined {
    const counts = new Map<string, number>();
    for (const [amount] of account.marks) {
      const code = this.codeOf(account, amount);
      if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
    return most(counts);
  }

  codeOf({ marks }: MoneyTaken["account"], amount: object): string | undefined {
    const { code, because } = resolveCurrency(marks.get(amount), this.document);
    if (because === "assumed") {
      const { place } = amount as { place?: { line?: number } };
      this.assumedAt = Math.min(this.assumedAt ?? Infinity, place?.line ?? 1);
    }
    return code;
  }

  /** A category once for each currency of its lines; a total stays with the lines in its own. */
  split(
    account: MoneyTaken["account"],
    category: BudgetCategory,
    home: string | undefined,
  ): { code: string | undefined; part: BudgetCategory }[] {
    const byCode = new Map<string | undefined, BudgetCategory["lines"][number][]>();
    for (const line of category.lines) {
      const code = this.codeOf(account, line) ?? home;
      const known = byCode.get(code);
      if (known === undefined) byCode.set(code, [line]);
      else known.push(line);
    }
    if (byCode.size <= 1) return [{ code: [...byCode.keys()][0], part: category }];
    return [...byCode].map(([code, lines]) => {
      const { stated, ...rest } = category;
      return { code, part: { ...rest, lines, ...(code === home && stated !== undefined ? { stated } : {}) } };
    });
  }
}

function most(counts: ReadonlyMap<string, number>): string | undefined {
  let best: [string, number] | undefined;
  for (const entry of counts) if (best === undefined || entry[1] > best[1]) best = entry;
  return best?.[0];
}

export type { Plan };
