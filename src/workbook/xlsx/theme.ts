import { fontName, palette, type PaletteColor } from "../style.ts";
import { element, namespaces } from "./xml.ts";

/** What a chart or cell that somebody adds takes its colours from: the hand of the sheets themselves. */
const accents: readonly PaletteColor[] = ["teal", "ink", "amber", "green", "red", "grey"];

const solid = (color: string): string => element("a:srgbClr", { val: color.slice(1) });
const placeholder = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
const three = (item: string): readonly string[] => [item, item, item];

/** The theme of the file: two inks, two grounds, six accents, one letter, and plain fills and lines. */
export function themePart(): string {
  const color = (name: string, content: string): string => element(`a:${name}`, {}, content);
  const colors = element(
    "a:clrScheme",
    { name: "Scaleplan" },
    color("dk1", element("a:sysClr", { val: "windowText", lastClr: "000000" })),
    color("lt1", element("a:sysClr", { val: "window", lastClr: "FFFFFF" })),
    color("dk2", solid(palette.ink)),
    color("lt2", solid(palette.line)),
    ...accents.map((name, index) => color(`accent${index + 1}`, solid(palette[name]))),
    color("hlink", solid(palette.green)),
    color("folHlink", solid(palette.grey)),
  );
  const letter = (name: string): string =>
    element(
      `a:${name}`,
      {},
      element("a:latin", { typeface: fontName }),
      '<a:ea typeface=""/><a:cs typeface=""/>',
    );
  const fonts = element("a:fontScheme", { name: "Scaleplan" }, letter("majorFont"), letter("minorFont"));
  const formats = element(
    "a:fmtScheme",
    { name: "Scaleplan" },
    element("a:fillStyleLst", {}, ...three(placeholder)),
    element("a:lnStyleLst", {}, ...three(element("a:ln", { w: 9525 }, placeholder))),
    element("a:effectStyleLst", {}, ...three("<a:effectStyle><a:effectLst/></a:effectStyle>")),
    element("a:bgFillStyleLst", {}, ...three(placeholder)),
  );
  return element(
    "a:theme",
    { "xmlns:a": namespaces.drawing, name: "Scaleplan" },
    element("a:themeElements", {}, colors, fonts, formats),
  );
}
