/** The words of the function browser and the help pages; what a function does stands beside its code. */
export const functionsEn = {
  topics: {
    growth: "Growth",
    customers: "Customers and revenue",
    returns: "Returns",
    ranges: "Ranges",
    rangeReturns: "Returns of ranges",
    amounts: "Amounts as text",
    targets: "Targets",
    schedule: "Schedule",
    earnedValue: "Earned value",
  },
  helpTitle: "Scaleplan functions",
  helpIntroduction:
    "Functions for plans made of ranges, targets and phases. Rates and probabilities are ratios: 5% is 0.05.",
  allFunctions: "All functions",
  parameters: "Parameters",
  parameter: "Parameter",
  meaning: "Meaning",
  optional: "optional",
  returns: "Result",
  example: "Example",
  gives: "gives",
};
