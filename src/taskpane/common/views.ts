/** The pane's views, in the order in which they are used. */
export const viewNames = ["plan", "insert", "functions", "check", "share"] as const;
export type ViewName = (typeof viewNames)[number];

export const isViewName = (value: unknown): value is ViewName => viewNames.some((name) => name === value);
