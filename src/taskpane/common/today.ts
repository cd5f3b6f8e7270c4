const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** The person's own calendar day: the pane is where the clock is read, and nowhere below. */
export const today = (now = new Date()): string =>
  `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
