/** The choice among several plans of a workbook. */
export const planChoiceEn = {
  label: "Plan in the workbook",
  looking: "Looking for plans",
  none: "No sheets of a plan in this workbook.",
  open: (title: string): string => `Read ${title} from its sheets`,
  /** Rows of tables that no plan can take. */
  leftOut: (count: number): string =>
    `Rows of the sheets that were left out: ${count}. Check says which and why.`,
  untitled: "Plan without a title",
  plan: (title: string, sheet: string, newest: boolean): string =>
    `${title} (${sheet}${newest ? ", newest" : ""})`,
};
