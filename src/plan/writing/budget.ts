import type { ListItem, RootContent } from "mdast";
import { parseRange } from "../../calc/index.ts";
import type { Language } from "../../i18n/language.ts";
import type { BudgetCategory, BudgetDetail, BudgetLine, Plan } from "../plan.ts";
import { readMoment, yearIn } from "../reading/money/moments.ts";
import { isOrdinaryHeading, isOrdinaryLine } from "../reading/money/ordinary.ts";
import { roleIn } from "../reading/money/words.ts";
import { readStatedHeading } from "../reading/budgetHeading.ts";
import { writeNumber } from "../reading/number.ts";
import { wordOf } from "../reading/words.ts";
import { markOf, writeSum } from "./amounts.ts";
import { headingFor } from "./headings.ts";
import { heading, item, list, plainMark, withNested } from "./nodes.ts";
import { withProduct } from "./product.ts";
import { sectionTitle } from "./words.ts";

const notCategories = ["kpis", "roi", "total"];

/** Each budget as a section of its own, with its categories and the totals that the plan states. */
export function writeBudget(plan: Plan): RootContent[] {
  const { language, budget } = plan;
  const tracks = [...new Set([...budget.categories, ...budget.stated].map(({ track }) => track))];
  return tracks.flatMap((track) => [
    heading(
      2,
      headingFor(
        "budget",
        track,
        language,
        ({ kind }) => kind === "budget" && readStatedHeading(track) === undefined && isOrdinaryHeading(track),
      ),
    ),
    ...budget.categories
      .filter((category) => category.track === track)
      .flatMap((category) => writeCategory(category, plan)),
    ...budget.stated
      .filter((stated) => stated.track === track)
      .map((stated) => {
        const said = stated.periodStated === false ? { ...stated, period: undefined } : stated;
        return heading(3, `Total: ${writeSum(said, signFor(track, plan), language) ?? ""}`);
      }),
  ]);
}

/** What stands in front of the amounts of a budget: its own currency's sign, or the plan's. */
function signFor(track: string, { budget, currency }: Plan): string {
  const own = budget.tracks?.find((entry) => entry.track === track)?.currency;
  return markOf(own ?? currency, currency);
}

function writeCategory(category: BudgetCategory, plan: Plan): RootContent[] {
  const { language } = plan;
  const sign = signFor(category.track, plan);
  const { stated } = category;
  const total = stated && writeSum({ ...stated, period: undefined }, sign, language);
  return [
    heading(
      3,
      headingFor(
        "category",
        category.name,
        language,
        ({ kind }) =>
          !notCategories.includes(kind) &&
          readStatedHeading(category.name) === undefined &&
          isOrdinaryHeading(category.name),
      ),
    ),
    ...list([
      ...category.lines.map((line) => writeLine(line, sign, plan)),
      ...(total === undefined ? [] : [item("Total", total, [], language)]),
    ]),
  ];
}

function writeLine(line: BudgetLine, sign: string, { language, title }: Plan): ListItem {
  const { name, likely, actual, basis, details = [] } = line;
  const unsaid = line.periodStated === false || isDatedByTitle(line, title);
  const sum = writeSum(unsaid ? { ...line, period: undefined } : line, sign, language);
  const written = item(
    name,
    sum === undefined ? "" : withProduct(sum, line, sign, language),
    [
      ...plainMark(!isOrdinaryLine(name) && !saysItself(line), language),
      ["low", sum === undefined ? writeNumber(line.low) : undefined],
      ["high", sum === undefined ? writeNumber(line.high) : undefined],
      ["period", sum === undefined ? wordOf("period", line.period, language) : undefined],
      ["likely", likely === undefined ? undefined : writeNumber(likely)],
      ["actual", actual === undefined ? undefined : writeNumber(actual)],
      ["basis", basis],
    ],
    language,
  );
  return withNested(
    written,
    details.map((detail) => writeDetail(detail, sign, language)),
  );
}

function writeDetail(detail: BudgetDetail, sign: string, language: Language): ListItem {
  const { name, likely, basis } = detail;
  const sum = writeSum({ ...detail, period: undefined }, sign, language) ?? "";
  return item(
    name,
    withProduct(sum, detail, sign, language),
    [
      ...plainMark(!isOrdinaryLine(name), language),
      ["likely", likely === undefined ? undefined : writeNumber(likely)],
      ["basis", basis],
    ],
    language,
  );
}

/** Whether a line is for the year that the plan's title names, which then need not be said. */
function isDatedByTitle({ byPeriod, period }: BudgetLine, title: string): boolean {
  const year = yearIn(title);
  return (
    period === "once" && byPeriod?.length === 1 && year !== undefined && byPeriod[0]?.period === String(year)
  );
}

/** Whether a name says of its line what the plan knows of it: "Contingency" its role, "2026" its time. */
function saysItself({ name, role, byPeriod }: BudgetLine): boolean {
  if (role !== undefined && roleIn(name, false) === role) return true;
  return byPeriod?.length === 1 && readMoment(name)?.when === byPeriod[0]?.period;
}

/** The return that the investment is to bring. */
export function writeRoi({ roi, language }: Plan): RootContent[] {
  if (roi === undefined) return [];
  const read = parseRange(roi.text);
  const said = (read?.low ?? read?.high) === roi.low && (read?.high ?? read?.low) === roi.high;
  const line = item(
    "ROI",
    roi.text,
    [
      ["low", said ? undefined : writeNumber(roi.low)],
      ["high", said ? undefined : writeNumber(roi.high)],
    ],
    language,
  );
  return [heading(2, sectionTitle("roi", language)), ...list([line])];
}
