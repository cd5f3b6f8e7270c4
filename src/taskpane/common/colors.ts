/** The product's own colours beside Fluent's: each theme gives them a value (app/theme.ts). */
export interface PaneColors {
  readonly paneHeading: string;
  readonly paneInk: string;
  readonly paneTeal: string;
  readonly paneTealLight: string;
  readonly paneLine: string;
  readonly paneBand: string;
  readonly paneError: string;
  readonly paneErrorGround: string;
  readonly paneWarning: string;
  readonly paneWarningGround: string;
  readonly paneDone: string;
  readonly paneDoneGround: string;
}

const variable = (name: keyof PaneColors): string => `var(--${name})`;

/** The same as CSS variables, as Fluent's provider writes every key of a theme. */
export const colors: PaneColors = {
  paneHeading: variable("paneHeading"),
  paneInk: variable("paneInk"),
  paneTeal: variable("paneTeal"),
  paneTealLight: variable("paneTealLight"),
  paneLine: variable("paneLine"),
  paneBand: variable("paneBand"),
  paneError: variable("paneError"),
  paneErrorGround: variable("paneErrorGround"),
  paneWarning: variable("paneWarning"),
  paneWarningGround: variable("paneWarningGround"),
  paneDone: variable("paneDone"),
  paneDoneGround: variable("paneDoneGround"),
};
