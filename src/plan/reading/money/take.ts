import type { Section } from "../../outline/outline.ts";
import type { ReadingContext } from "../draft.ts";
import { cleanHeading } from "../fold.ts";
import { takeRoi } from "../roi.ts";
import { isRoiWord } from "../words.ts";
import type { Account } from "./account.ts";
import { assemble } from "./assemble.ts";
import type { Direction } from "./directions.ts";
import { gather } from "./gather.ts";
import { emptyGathered, lastLineOf, type Gathered, type Sequence } from "./sequence.ts";
import { directionIn, saysOnlyBudget } from "./words.ts";
import { readMoneyHeading } from "./headingText.ts";
import { unreadAmounts } from "./unread.ts";

/** What a section of money gave, before currencies are settled over the whole document. */
export interface MoneyTaken {
  readonly line: number;
  readonly direction: Direction;
  readonly track: string;
  readonly alternative: string | undefined;
  readonly account: Account;
}

/**
 * Reads a section of costs or of income with all below it: lines, details, totals, options. Returns the sections
 * and tables inside that are something else (returns, KPIs), for others to read.
 */
export function takeMoney(
  section: Section,
  direction: Direction,
  dated: number | undefined,
  context: ReadingContext,
  /** Of a table that stands in a section of something else: that section, where it is noted. */
  around?: Section,
): Pick<Gathered, "others" | "otherTables"> {
  const gathered = emptyGathered();
  gather(section, direction, undefined, {
    gathered,
    log: context.readings,
    noted: around === undefined ? undefined : true,
  });
  const { ledger, draft } = context;
  const before = draft.money.length;
  for (const [index, sequence] of gathered.sequences.entries()) {
    const isOutermost = index === 0;
    if (!isOutermost && sequence.rows.length === 0 && sequence.heading.amount === undefined) continue;
    const name = sequence.alternative === undefined ? trackOf(sequence, section) : sequence.heading.name;
    const place = isOutermost && around !== undefined ? around : sequence.section;
    const track = context.budgetTracks.nameOf(place, name);
    const account = assemble(sequence, track, dated);
    for (const [first, last] of account.understood) ledger.understand(first, last);
    for (const { line, what } of account.assumed) ledger.assume(line, what);
    draft.money.push({
      line: sequence.rows[0]?.line ?? sequence.section.line,
      direction: sequence.direction,
      track,
      alternative: sequence.alternative,
      account,
    });
    const gave = account.categories.length > 0 || account.claims.length > 0;
    if (gave && sequence.alternative === undefined) ledger.understand(sequence.section.line);
  }
  for (const { line, columns } of gathered.tables)
    if (columns.some(({ heading }) => heading !== "")) ledger.understand(line);
  for (const { item, section: at } of gathered.measures) {
    if (isRoiWord(item.name)) takeRoi(item, context);
    else
      draft.kpis.push({
        group: { name: cleanHeading(at.text), above: [] },
        name: item.name,
        text: item.text,
      });
    ledger.understand(item.firstLine, item.lastLine);
  }
  for (const { first, last, reason } of gathered.left) ledger.leave(first, last, reason);
  for (const { block, kind } of gathered.otherTables)
    if (kind === undefined) ledger.leave(block.firstLine, block.lastLine, "table");
  leaveRest(section, context);
  for (const doubt of unreadAmounts(section, context, gathered.results))
    draft.money[before]?.account.doubts.push(doubt);
  return {
    others: gathered.others,
    otherTables: gathered.otherTables.filter(({ kind }) => kind !== undefined),
  };
}

/** A heading that only says that a budget follows gives way to the one above it. */
function trackOf(sequence: Sequence, outermost: Section): string {
  const own = sequence.heading.name;
  const above = sequence.section.above;
  const inside = sequence.section !== outermost && above !== undefined && above.depth > 0;
  if (!inside) return own;
  const outer = readMoneyHeading(above.text).name;
  const said = directionIn(outer);
  // "Costs" below "Income" are no budget of that name.
  if ((said === "cost" || said === "income") && said !== sequence.direction) return own;
  return saysOnlyBudget(outer) || above === outermost.above ? own : outer;
}

/** Whatever no row understood is left alone with a reason. */
function leaveRest(section: Section, context: ReadingContext): void {
  const { ledger } = context;
  for (const block of section.blocks) {
    const reason =
      block.kind === "items" || block.kind === "figure"
        ? "noAmount"
        : block.kind === "table"
          ? "noAmount"
          : block.kind === "other"
            ? block.reason
            : "prose";
    for (const item of block.kind === "items" ? block.items : []) {
      ledger.leave(item.firstLine, item.lastLine, reason);
      ledger.leave(item.lastLine + 1, item.endLine, "tooDeep");
    }
    ledger.leave(block.firstLine, block.lastLine, reason);
  }
  for (const child of section.children) {
    ledger.startHeading(child.line, cleanHeading(child.text));
    leaveRest(child, context);
    if (ledger.understoodWithin(child.line, lastLineOf(child))) ledger.understand(child.line);
    else ledger.leave(child.line, child.line, "unknownSection");
  }
}
