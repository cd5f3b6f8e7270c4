import { chartLetters, fontName, palette } from "../../style.ts";
import { locales } from "../../../i18n/locale.ts";
import type { ChartSpec, ResolvedWorkbook } from "../../spec.ts";
import { element, namespaces } from "../xml.ts";
import { axes } from "./axes.ts";
import { colorFill, fixed, noLine, titleElement } from "./look.ts";
import { plot } from "./plot.ts";

/** A chart: title, plot with its axes, legend; no border around it, and one quiet letter. */
export function chartPart(chart: ChartSpec, workbook: ResolvedWorkbook): string {
  return element(
    "c:chartSpace",
    {
      "xmlns:c": namespaces.chart,
      "xmlns:a": namespaces.drawing,
      "xmlns:r": namespaces.relationships,
    },
    fixed("lang", locales[workbook.language].tag),
    fixed("roundedCorners", 0),
    element(
      "c:chart",
      {},
      titleElement(chart.title, { size: 1200, bold: true, color: "ink" }),
      fixed("autoTitleDeleted", 0),
      element("c:plotArea", {}, plot(chart, workbook), axes(chart)),
      chart.legend === "bottom" ? element("c:legend", {}, fixed("legendPos", "b"), fixed("overlay", 0)) : "",
      // Many charts take their figures from columns that fold away.
      fixed("plotVisOnly", 0),
      fixed("dispBlanksAs", "gap"),
    ),
    element("c:spPr", {}, colorFill("white"), noLine),
    quietLetter,
  );
}

const quietLetter = element(
  "c:txPr",
  {},
  "<a:bodyPr/><a:lstStyle/>",
  element(
    "a:p",
    {},
    element(
      "a:pPr",
      {},
      element(
        "a:defRPr",
        { sz: 100 * chartLetters },
        element("a:solidFill", {}, element("a:srgbClr", { val: palette.grey.slice(1) })),
        element("a:latin", { typeface: fontName }),
      ),
    ),
    '<a:endParaRPr lang="en-US"/>',
  ),
);
