export const formulasAgainEn = {
  found: (count: number): string =>
    count === 1
      ? "1 exact figure stands as a value: it does not follow its inputs."
      : `${count} exact figures stand as values: they do not follow their inputs.`,
  notFound:
    "The exact figures stand as values and do not follow their inputs. Their formulas cannot be written again, because the cells are no longer where the sheets were made: insert the plan once more for figures that calculate.",
  write: "Write the PLAN formulas again",
  working: "Writing the formulas",
  done: (count: number): string =>
    count === 1 ? "1 PLAN formula calculates again" : `${count} PLAN formulas calculate again`,
};
