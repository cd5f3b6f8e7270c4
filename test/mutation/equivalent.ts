const ofOrder = "rules/condition.ts: of what comes before or behind, only the sign counts";

/** Faults, by their names as `npm run mutation` shows them, that change nothing that can be seen, and why. */
export const equivalent: Readonly<Record<string, string>> = {
  "46df1fd12a":
    "functions' targets.ts: a target of 0 whose upper bound is 0 is one value with the bound and without",
  d06e30c74b:
    "rules/budget.ts: a default for types, since a line without a likely value breaks no rule of one",
  c2789111f0: "rules/stated.ts: of two conditions that must both hold, either may stand first",
  "5e867a4431": "functions' targets.ts: the answers are counted and not read",
  "5c0de4ae13": "audit/returns.ts: of the lesser of two figures, either may stand first",
  e05f0a3fc1:
    "amounts' figure.ts: a figure that begins with one sign and has another is refused whichever is the decimal sign",
  "47e5aca7e2":
    "ranges' correlatedTriple.ts: an empty stretch weighs nothing, and what weighs nothing is passed over",
  "69de91f190": "ranges' atoms.ts: equal amounts become one whichever comes first",
  b81028e925: ofOrder,
  "25b34d3ed4": ofOrder,
  caf10d3d9c: ofOrder,
  "8614469e4d": ofOrder,
};
