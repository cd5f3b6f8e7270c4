import { invalidArgument } from "../hostError.ts";
import type { Parameter } from "./members.ts";

/** Colours by name, as far as the examples of Office.js use them. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  lightblue: "#ADD8E6",
  darkblue: "#00008B",
  darkgreen: "#006400",
  pink: "#FFC0CB",
  teal: "#008080",
  navy: "#000080",
  brown: "#A52A2A",
};

/** "#0b7a75" or a name, as Excel answers it: "#0B7A75". */
export const colorParameter: Parameter<string> = (value) => {
  if (typeof value === "string") {
    if (/^#?[0-9a-f]{6}$/i.test(value)) return `#${value.replace("#", "").toUpperCase()}`;
    const found = named[value.toLowerCase()];
    if (found !== undefined) return found;
  }
  throw invalidArgument(`${String(value)} is no colour`);
};
