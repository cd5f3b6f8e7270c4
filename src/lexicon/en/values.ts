import type { ValueWords } from "../values.ts";

export const values: ValueWords = {
  priority: {
    high: { write: "High", also: ["p1", "critical"] },
    medium: { write: "Medium", also: ["normal", "p2"] },
    low: { write: "Low", also: ["p3"] },
  },
  status: {
    notStarted: { write: "Not started", also: ["pending", "planned", "to do"] },
    inProgress: { write: "In progress", also: ["ongoing", "started"] },
    done: { write: "Done", also: ["complete", "completed", "finished"] },
    blocked: { write: "Blocked", also: ["on hold", "stopped"] },
  },
  direction: {
    higher: { write: "Higher is better", also: ["higher", "up"] },
    lower: { write: "Lower is better", also: ["lower", "down"] },
  },
  period: {
    year: { write: "a year", also: ["annual", "yearly", "per year", "year"] },
    month: { write: "a month", also: ["monthly", "per month", "month"] },
    once: { write: "once", also: ["one-off", "one-time"] },
  },
};
