// Over 150 lines: the texts of one area, as data.
import { listText, moneyText, numberText, percentText } from "../number.ts";

const language = "en";
const money = (amount: number, currency: string | undefined): string => moneyText(amount, currency, language);
const change = (amount: number, currency: string | undefined): string =>
  `${amount < 0 ? "−" : "+"}${money(Math.abs(amount), currency)}`;
const percent = (ratio: number): string => percentText(ratio, language);
const number = (value: number): string => numberText(value, language);
const months = (from: number, to: number): string =>
  from === to ? `month ${from}` : `months ${from} to ${to}`;
const years = (count: number): string => (count === 1 ? "1 year" : `${number(count)} years`);

/** What the audit says. Money in full units with its currency, rates as ratios. */
export const auditEn = {
  statedCategory: (
    name: string,
    stated: [number, number],
    lines: [number, number],
    currency: string | undefined,
  ): string =>
    `“${name}” is stated as ${money(stated[0], currency)} to ${money(stated[1], currency)}, but its lines add up to ${money(lines[0], currency)} to ${money(lines[1], currency)}.`,
  statedTrack: (
    track: string,
    stated: [number, number],
    lines: [number, number],
    currency: string | undefined,
  ): string =>
    `The total of “${track}” is stated as ${money(stated[0], currency)} to ${money(stated[1], currency)}, but its lines add up to ${money(lines[0], currency)} to ${money(lines[1], currency)}.`,
  lowAboveHigh: (name: string, low: string, high: string): string =>
    `“${name}” has its range the wrong way round: low ${low}, high ${high}.`,
  likelyOutside: (name: string, likely: string): string =>
    `“${name}” has a likely value of ${likely} that lies outside its range.`,
  riskUnquantified: (name: string, known: "cost" | "chance" | "nothing"): string =>
    ({
      cost: `“${name}” has a cost and no chance, so it counts nothing.`,
      chance: `“${name}” has no cost, so it counts nothing.`,
      nothing: `“${name}” has neither a chance nor a cost, so it counts nothing.`,
    })[known],
  budgetChanged: (track: string, [low, high]: [number, number], currency: string | undefined): string =>
    `“${track}” has changed by ${change(low, currency)} (low) and ${change(high, currency)} (high) since its sheets were inserted or a baseline was accepted.`,
  amountMissing: (name: string): string => `“${name}” lacks its low or its high.`,
  periodUnknown: (name: string): string => `“${name}” has no period that the workbook knows.`,
  endBeforeStart: (name: string, start: number, end: number): string =>
    `“${name}” ends in month ${end}, before it starts in month ${start}.`,
  statusUnknown: (name: string): string => `“${name}” has a status that the workbook does not know.`,
  doneUnfinished: (name: string, complete: number): string =>
    `“${name}” is said to be done and is ${percent(complete)} complete.`,
  maturityOutside: (name: string): string => `“${name}” has a maturity outside the scale.`,
  correlationOutside: (correlation: number): string =>
    `The correlation is ${number(correlation)}; it lies between 0 and 1.`,
  thresholdsReversed: (amber: number, green: number): string =>
    `The amber threshold, ${percent(amber)}, lies above the green one, ${percent(green)}.`,
  periodsMixed: (name: string): string =>
    `“${name}” mixes amounts per year, per month and once: compare its total with care.`,
  mechanicalRanges: (track: string, lines: number, ratio: number): string =>
    `All ${lines} ranges of “${track}” have a high of ${number(ratio)} times the low: they look like a rule of thumb, not estimates of each line.`,
  phasesOverlap: (first: string, second: string, from: number, to: number): string =>
    `“${first}” and “${second}” overlap in ${months(from, to)}.`,
  phasesGap: (first: string, second: string, from: number, to: number): string =>
    `Between “${first}” and “${second}”, ${months(from, to)} ${from === to ? "belongs" : "belong"} to no phase.`,
  openEndedBefore: (first: string, second: string): string =>
    `“${first}” has no end, yet “${second}” comes after it.`,
  milestoneOutside: (milestone: string, phase: string, from: number, to: number): string =>
    `The milestone “${milestone}” (${months(from, to)}) lies outside its phase “${phase}”.`,
  duplicateName: (name: string, count: number, parent: string): string =>
    parent === "" ? `“${name}” appears ${count} times.` : `“${name}” appears ${count} times in “${parent}”.`,
  kpiWithoutTarget: (name: string, text: string): string =>
    text === "" ? `“${name}” has no target.` : `No target could be read from “${text}” of “${name}”.`,
  objectiveNotMeasurable: (name: string, noBase: boolean, noDate: boolean): string =>
    `“${name}” cannot be measured: it names ${noBase && noDate ? "neither what it starts from nor by when" : noBase ? "no value that it starts from" : "no date"}.`,
  kpisNotMeasurable: (group: string, names: readonly string[], total: number): string =>
    `In “${group}”, ${names.length} of ${total} targets are changes that name no value to start from: ${listText(names, language)}.`,
  conflictingTargets: (name: string, first: string, second: string): string =>
    `“${name}” is set twice, with different targets: “${first}” and “${second}”.`,
  driverNegative: (stream: string, driver: string, value: number): string =>
    `${stream === "" ? "" : `“${stream}”: `}${driver} is ${number(value)}; it cannot be below zero.`,
  driverAboveOne: (stream: string, driver: string, value: number): string =>
    `${stream === "" ? "" : `“${stream}”: `}${driver} is ${percent(value)}; it cannot be above 100%.`,
  claimMissed: (claim: Claim, p: ClaimFigures): string => {
    const { stated, model, times, margin, spending } = p;
    const ways = [
      ...(margin === undefined
        ? []
        : [margin > 1 ? "no margin would do" : `the margin would have to be ${percent(margin)}`]),
      ...(times === undefined ? [] : [`revenue would have to be ${number(times)} times as high`]),
      ...(spending === undefined ? [] : [`spending ${number(spending)} times what it is`]),
    ];
    const said = {
      revenue: `Revenue of ${number(stated)} in year ${number(p.due)} is stated; the streams come to ${number(model)}`,
      growth: `Growth of ${percent(stated)} a year is stated; the streams grow by ${percent(model)} a year`,
      roi: `A return of ${percent(stated)} is stated; the model gives ${percent(model)} on all spending to the horizon`,
      markets: `${number(stated)} markets are stated; ${number(model)} are live at the end`,
      cash: `At the end of the forecast cash is still ${number(-model)} below zero`,
    }[claim];
    return ways.length === 0 ? `${said}.` : `${said}. For it to hold, all else equal: ${ways.join(", or ")}.`;
  },
  startNeeded: (p: StartNeeded): string =>
    `${money(p.target, p.currency)} in year ${p.years} at ${percent(p.rate)} a year needs at most ${money(p.start, p.currency)} in year 0. Read as the sum of years 1 to ${p.years}, at most ${money(p.startCumulative, p.currency)}.`,
  roiFromRevenue: (p: RoiFromRevenue): string =>
    `The stated return of ${percent(p.claimLow)} needs spending of at most ${money(p.costNeeded, p.currency)} a year, even at a margin of 100%. With ${money(p.target, p.currency)} in year ${p.years} at ${percent(p.rate)} a year, revenue of years 1 to ${p.years} is ${money(p.revenue, p.currency)} against ${money(p.costLow, p.currency)} to ${money(p.costHigh, p.currency)} of spending: a return of ${percent(p.low)} to ${percent(p.high)}. Read as revenue of all ${years(p.years)} together, ${money(p.target, p.currency)} gives ${percent(p.cumulativeLow)} to ${percent(p.cumulativeHigh)}.`,
  scaleAgainstGrowth: (p: ScaleAgainstGrowth): string =>
    `${number(p.multiple)}× in ${years(p.years)} needs ${percent(p.rateNeeded)} a year; ${percent(p.rate)} a year gives ${number(p.reached)}×.`,
  fundingGap: (p: FundingGap): string =>
    `If revenue follows that path, the cumulative gap between spending and revenue is widest at the end of year ${p.year}: ${money(p.low, p.currency)} to ${money(p.high, p.currency)} to be funded.`,
};

/** What a claim of the document is about. */
type Claim = "revenue" | "growth" | "roi" | "markets" | "cash";

export interface ClaimFigures {
  readonly stated: number;
  readonly model: number;
  readonly due: number;
  readonly times?: number;
  readonly margin?: number;
  readonly spending?: number;
}

export interface StartNeeded {
  readonly target: number;
  readonly years: number;
  readonly rate: number;
  readonly start: number;
  readonly startCumulative: number;
  readonly currency: string | undefined;
}

export interface RoiFromRevenue {
  readonly target: number;
  readonly years: number;
  readonly rate: number;
  readonly revenue: number;
  readonly costLow: number;
  readonly costHigh: number;
  readonly low: number;
  readonly high: number;
  readonly cumulativeLow: number;
  readonly cumulativeHigh: number;
  readonly claimLow: number;
  readonly claimHigh: number;
  readonly costNeeded: number;
  readonly currency: string | undefined;
}

export interface ScaleAgainstGrowth {
  readonly multiple: number;
  readonly years: number;
  readonly rateNeeded: number;
  readonly rate: number;
  readonly reached: number;
}

export interface FundingGap {
  readonly year: number;
  readonly low: number;
  readonly high: number;
  readonly currency: string | undefined;
}
