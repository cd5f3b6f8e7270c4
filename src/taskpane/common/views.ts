/** The pane's views, in the order in which they are used. */
export const viewNames = ["plan", "insert", "functions", "simulate", "check", "share"] as const;
/** The self-test is behind the help menu, beside the others and never kept in a document. */
export type ViewName = (typeof viewNames)[number] | "selfTest";

export const isViewName = (value: unknown): value is (typeof viewNames)[number] =>
  viewNames.some((name) => name === value);
