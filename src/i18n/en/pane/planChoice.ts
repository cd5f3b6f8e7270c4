/** The choice among several plans of a workbook. */
export const planChoiceEn = {
  label: "Plan in the workbook",
  untitled: "Plan without a title",
  plan: (title: string, sheet: string, newest: boolean): string =>
    `${title} (${sheet}${newest ? ", newest" : ""})`,
};
