/** The four error values a calculation answers with, spelt as Excel shows them. */
export type CalcErrorCode = "#VALUE!" | "#NUM!" | "#DIV/0!" | "#N/A";

/** Why a calculation refused its arguments. Each reason has a sentence in every language (i18n/calc). */
export type CalcErrorReason =
  | "notANumber"
  | "notAWholeNumber"
  | "headerInRange"
  | "errorCell"
  | "empty"
  | "threeValues"
  | "tooFewShares"
  | "shapesDiffer"
  | "threeLabels"
  | "tooManyCells"
  | "tooManyPeriods"
  | "lowAboveHigh"
  | "amberAboveGreen"
  | "upperBelowTarget"
  | "likelyOutside"
  | "unknownShape"
  | "likelyNotTaken"
  | "infeasiblePercentiles"
  | "unknownModel"
  | "unknownDirection"
  | "unknownMethod"
  | "plannedMissing"
  | "unknownSign"
  | "outsideZeroToOne"
  | "notBetween"
  | "nothingCounts"
  | "tooManyToAllocate"
  | "belowMinusOne"
  | "minusOne"
  | "notPositive"
  | "negative"
  | "aboveBudget"
  | "rises"
  | "tooManyDecimals"
  | "tooManyPoints"
  | "tooWide"
  | "farDate"
  | "outOfRange"
  | "zeroDivisor"
  | "addsUpToZero"
  | "nothingMeasured"
  | "oneSign"
  | "noSpending"
  | "maybeNoSpending"
  | "signsDiffer"
  | "neverReached"
  | "noMargin"
  | "neverRunsOut"
  | "neverRecovered"
  | "noOutlay"
  | "noRoot"
  | "notInvestmentLike"
  | "noSuchPhase"
  | "notStarted"
  | "datesOutOfOrder"
  | "unknownWeekend"
  | "noWorkingDay"
  | "noRetentionFit"
  | "notLoaded"
  | "overflow";

/** The English sentence of each reason; i18n holds the other languages against these. */
export const calcErrorSentences: Record<CalcErrorReason, string> = {
  notANumber: "must be a number",
  notAWholeNumber: "must be a whole number",
  headerInRange: "starts with text: leave the header out of the range",
  errorCell: "holds an error such as #N/A: mend that cell first",
  empty: "has no values",
  threeValues: "needs at least three values, period 0 first",
  tooFewShares: "needs a value for every period of newCustomers",
  shapesDiffer: "must have as many cells as the other ranges",
  threeLabels: "must be three cells, for on track, at risk and off track, or four, with beyond range",
  tooManyCells: "has more than 100,000 cells: select the rows in use instead of whole columns",
  tooManyPeriods: "must be at most 10,000 periods",
  lowAboveHigh: "low is above high",
  amberAboveGreen: "must not be above green",
  upperBelowTarget: "must not be below the target: it is the upper end of a range that begins there",
  likelyOutside: "likely must lie between low and high",
  unknownShape: 'must be "uniform", "triangular", "pert", "normal", "lognormal" or "metalog"',
  likelyNotTaken: "a normal or lognormal line is given by low and high alone: leave likely empty",
  infeasiblePercentiles:
    "lies too close to low or high for the P50 of a metalog line: between P10 and P90 it must lie from 16.7% to 83.3% of the way",
  unknownModel: 'must be "compound", "linear" or "logistic"',
  unknownDirection: 'must be "higher" or "lower"',
  unknownMethod: 'must be "cost", "planned" or "costAndSchedule"',
  plannedMissing: 'is needed by "costAndSchedule": the budgeted cost of the work planned by now',
  unknownSign: 'must be "." or ","',
  outsideZeroToOne: "must lie between 0 and 1: 80% is 0.8",
  notBetween: "must be above 0 and below 1",
  nothingCounts:
    "is 0 for every line, so nothing would count; Excel for Windows and Mac passes an empty cell as 0: enter 1 (100%) or leave the argument out",
  tooManyToAllocate:
    "the lines hold too many risks of little chance or deductions to share out in seconds: put small lines together",
  belowMinusOne: "must not be below -100%",
  minusOne: "must not be -100%: there the result would be divided by zero",
  notPositive: "must be above zero",
  negative: "must not be negative",
  aboveBudget: "must not be above the budget",
  rises: "must not be above the period before: customers only leave",
  tooManyDecimals: "must lie between 0 and 10",
  tooManyPoints: "must lie between 2 and 10,000",
  tooWide: "lies too far above low for a lognormal line: use another shape, or take the line apart",
  farDate: "lies beyond the dates that Excel knows",
  outOfRange: "is out of range",
  zeroDivisor: "must not be zero",
  addsUpToZero: "adds up to zero: at least one value must be above zero",
  nothingMeasured: "has no value whose weight is above zero",
  oneSign: "must hold an outlay (negative) and a return (positive)",
  noSpending:
    "nothing is spent for certain, and a return on nothing is none: a cost needs a weight below 0 and a chance of 100%",
  maybeNoSpending: "the spending could come to a gain: costs must not be negative in all",
  signsDiffer: "must have the same sign as the start",
  neverReached: "is never reached at this rate",
  noMargin: "must be above variableCost: otherwise no number of units covers fixedCost",
  neverRunsOut: "the cash never runs out",
  neverRecovered: "the outlay is never recovered",
  noOutlay: "the first flow that is not 0 must be an outlay (negative)",
  noRoot: "has no internal rate of return above -100%",
  notInvestmentLike: "is not like an investment, outlays first: no one rate has this probability",
  noSuchPhase: "no phase holds this date",
  notStarted: "lies before the start",
  datesOutOfOrder: "the end lies before the start",
  unknownWeekend: 'must be 1 to 7, 11 to 17, or seven digits from Monday to Sunday such as "0000011"',
  noWorkingDay: "no day from start to end is a working day",
  noRetentionFit:
    "no retention curve fits: some customers must leave and some stay, and fewer must leave of those who stayed: check the order, period 0 first, or add periods",
  notLoaded: "this calculation could not be loaded: check the connection, then calculate again",
  overflow: "gives a result too large for a number",
};

/**
 * The one way in which a calculation fails: Excel's code, the argument at fault, the row in it
 * (1-based, where there is one), and a reason that i18n turns into the reader's language.
 */
export class CalcError extends Error {
  readonly code: CalcErrorCode;
  readonly argument: string;
  readonly reason: CalcErrorReason;
  readonly row: number | undefined;

  constructor(code: CalcErrorCode, argument: string, reason: CalcErrorReason, row?: number) {
    super(`${argument}${row === undefined ? "" : ` (row ${row})`}: ${calcErrorSentences[reason]}`);
    this.name = "CalcError";
    this.code = code;
    this.argument = argument;
    this.reason = reason;
    this.row = row;
  }
}
