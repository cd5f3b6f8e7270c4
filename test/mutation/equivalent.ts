/** Faults, by their names as `npm run mutation` shows them, that change nothing that can be seen, and why. */
export const equivalent: Readonly<Record<string, string>> = {
  c2789111f0: "rules/stated.ts: of two conditions that must both hold, either may stand first",
};
