import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { palette } from "../../workbook/style.ts";
import type { PaneColors } from "../common/colors.ts";

/** The teal of the sheets as a ramp: 80 is the palette's teal, 160 its light band. */
const teal: BrandVariants = {
  10: "#021514",
  20: "#06211F",
  30: "#07302D",
  40: "#083D3A",
  50: "#094A46",
  60: "#0A5753",
  70: "#0A6863",
  80: palette.teal,
  90: "#2A8A85",
  100: "#4FA9A4",
  110: "#63B2AD",
  120: "#7CC1BD",
  130: "#96D0CC",
  140: "#AFDDDA",
  150: "#C7E8E5",
  160: palette.tealLight,
};

export type PaneTheme = Theme & PaneColors;
export type Scheme = "light" | "dark" | "highContrast";

const light: PaneTheme = {
  ...createLightTheme(teal),
  colorNeutralForeground1: "#1D2A36",
  colorNeutralForeground2: "#33424F",
  colorNeutralForeground3: palette.grey,
  colorNeutralStroke2: palette.line,
  paneHeading: palette.ink,
  paneInk: palette.ink,
  paneTeal: palette.teal,
  paneTealLight: palette.tealLight,
  paneLine: palette.line,
  paneBand: "#F4F7F9",
  paneError: palette.red,
  paneErrorGround: palette.redGround,
  paneWarning: palette.amber,
  paneWarningGround: palette.amberGround,
  paneDone: palette.green,
  paneDoneGround: palette.greenGround,
};

const dark: PaneTheme = {
  ...createDarkTheme(teal),
  colorBrandForeground1: teal[120],
  colorBrandForegroundLink: teal[120],
  colorBrandForegroundLinkHover: teal[140],
  paneHeading: "#E3EDF5",
  paneInk: "#A9C1D6",
  paneTeal: teal[110],
  paneTealLight: "#1F4B48",
  paneLine: "#454D54",
  paneBand: "#31363A",
  paneError: "#F4B0B3",
  paneErrorGround: "#442326",
  paneWarning: "#F0C572",
  paneWarningGround: "#3F3114",
  paneDone: "#8FD6AC",
  paneDoneGround: "#1C3827",
};

const highContrast: PaneTheme = {
  ...teamsHighContrastTheme,
  paneHeading: "#FFFFFF",
  paneInk: "#FFFFFF",
  paneTeal: "#1AEBFF",
  paneTealLight: "#3FF23F",
  paneLine: "#FFFFFF",
  paneBand: "#000000",
  paneError: "#FFFF00",
  paneErrorGround: "#000000",
  paneWarning: "#FFFF00",
  paneWarningGround: "#000000",
  paneDone: "#3FF23F",
  paneDoneGround: "#000000",
};

export const themes: Readonly<Record<Scheme, PaneTheme>> = { light, dark, highContrast };
