import { palette, type PaletteColor } from "../../style.ts";
import { element, textElement } from "../xml.ts";

/** An element of a chart that holds one value. */
export const fixed = (name: string, val: string | number): string => element(`c:${name}`, { val });

export const colorFill = (color: PaletteColor): string =>
  element("a:solidFill", {}, element("a:srgbClr", { val: palette[color].slice(1) }));

/** Widths of lines are counted in 12,700ths of a point. */
export const line = (color: PaletteColor, points: number): string =>
  element("a:ln", { w: Math.round(points * 12_700) }, colorFill(color));

export const noLine = "<a:ln><a:noFill/></a:ln>";
export const noFill = "<a:noFill/>";

/** The quiet line of axes and gridlines. */
export const hairline = element("c:spPr", {}, line("line", 0.75));

interface TitleLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: PaletteColor;
  /** Turned to run along an upright axis. */
  readonly upright?: boolean;
}

export function titleElement(text: string, { size, bold, color, upright }: TitleLook = {}): string {
  const run = element(
    "a:r",
    {},
    element("a:rPr", { lang: "en-US", sz: size, b: bold }, color === undefined ? "" : colorFill(color)),
    textElement("a:t", text),
  );
  const body = element("a:bodyPr", upright === true ? { rot: -5_400_000, vert: "horz" } : {});
  return element(
    "c:title",
    {},
    element("c:tx", {}, element("c:rich", {}, body, "<a:lstStyle/>", element("a:p", {}, run))),
    fixed("overlay", 0),
  );
}
