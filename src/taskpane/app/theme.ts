import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { palette } from "../../workbook/style.ts";
import type { PaneColors } from "../common/colors.ts";
import { isDarkColor } from "./darkColor.ts";

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

/**
 * The colours that the person chose for the whole system: Fluent's theme for high contrast has the five of
 * one scheme of Windows, each of which stands for a role.
 */
const systemColors: Readonly<Record<string, string>> = {
  "#000": "Canvas",
  "#000000": "Canvas",
  "#fff": "CanvasText",
  "#ffffff": "CanvasText",
  "#1aebff": "Highlight",
  "#3ff23f": "GrayText",
  "#ffff00": "LinkText",
  "#ff0": "LinkText",
};

/** Shades of black and white mean nothing in a scheme of few colours. */
function systemColor(value: string): string {
  const named = systemColors[value.toLowerCase()];
  if (named !== undefined || !/^#[\da-f]{3,8}$/i.test(value)) return named ?? value;
  return isDarkColor(value) ? "Canvas" : "CanvasText";
}

const ofSystem = Object.fromEntries(
  Object.entries(teamsHighContrastTheme).map(([token, value]) => [
    token,
    typeof value === "string" ? systemColor(value) : value,
  ]),
) as Theme;

const highContrast: PaneTheme = {
  ...ofSystem,
  paneHeading: "CanvasText",
  paneInk: "CanvasText",
  paneTeal: "LinkText",
  paneTealLight: "Canvas",
  paneLine: "CanvasText",
  paneBand: "Canvas",
  paneError: "CanvasText",
  paneErrorGround: "Canvas",
  paneWarning: "CanvasText",
  paneWarningGround: "Canvas",
  paneDone: "CanvasText",
  paneDoneGround: "Canvas",
};

export const themes: Readonly<Record<Scheme, PaneTheme>> = { light, dark, highContrast };
