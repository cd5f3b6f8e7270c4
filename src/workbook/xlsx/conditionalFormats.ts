import { rangeAddress } from "../address.ts";
import type { ConditionalFormatSpec, SheetSpec } from "../spec.ts";
import { fileFormula } from "./formulas.ts";
import { argb, type StyleBook } from "./styles.ts";
import { element, escapeText, namespaces, textElement } from "./xml.ts";

const iconSets = {
  threeTrafficLights: "3TrafficLights1",
  threeArrows: "3Arrows",
  threeSymbols: "3Symbols2",
} as const;

type DataBar = Extract<ConditionalFormatSpec, { kind: "dataBar" }>;

/** Rules in the order of the spec: its order is their priority. */
export function conditionalFormats(sheet: SheetSpec, sheetNumber: number, styles: StyleBook): string {
  return sheet.conditionalFormats
    .map((format, index) => {
      const place = `${sheet.name}, conditional format ${index + 1}`;
      const rule = ruleElement(format, index + 1, place, styles, barId(sheetNumber, index));
      return element("conditionalFormatting", { sqref: rangeAddress(format.range) }, rule);
    })
    .join("");
}

function ruleElement(
  format: ConditionalFormatSpec,
  priority: number,
  place: string,
  styles: StyleBook,
  id: string,
): string {
  switch (format.kind) {
    case "formula":
      return element(
        "cfRule",
        {
          type: "expression",
          dxfId: styles.toneNumber(format.tone),
          priority,
          stopIfTrue: format.stop === true ? true : undefined,
        },
        element("formula", {}, escapeText(fileFormula(format.formula, place))),
      );
    case "dataBar":
      return element(
        "cfRule",
        { type: "dataBar", priority },
        element(
          "dataBar",
          {},
          limit("num", format.minimum),
          limit("num", format.maximum),
          element("color", { rgb: argb(format.color) }),
        ),
        extension(barExtension, textElement("x14:id", id)),
      );
    case "iconSet":
      return element(
        "cfRule",
        { type: "iconSet", priority },
        element(
          "iconSet",
          { iconSet: iconSets[format.icons] },
          limit("percent", 0),
          ...format.thresholds.map((threshold) => limit("num", threshold)),
        ),
      );
  }
}

const limit = (type: "num" | "percent", val: number): string => element("cfvo", { type, val });

/** What Excel 2010 added about a bar stands at the end of the sheet and is found by an id. */
const barExtension = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const formatsExtension = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

const extension = (uri: string, content: string): string =>
  element("extLst", {}, element("ext", { uri, "xmlns:x14": namespaces.excel2010 }, content));

const hexDigits = (value: number, length: number): string =>
  value.toString(16).toUpperCase().padStart(length, "0");

/** Counted and not drawn at random, so that the same plan gives the same bytes. */
const barId = (sheetNumber: number, index: number): string =>
  `{5CA1EB1A-0000-4000-${hexDigits(sheetNumber, 4)}-${hexDigits(index + 1, 12)}}`;

/** The bars once more, with what only the newer form can say: one plain colour, from edge to edge. */
export function dataBarExtensions(sheet: SheetSpec, sheetNumber: number): string {
  const bars = sheet.conditionalFormats.flatMap((format, index) =>
    format.kind === "dataBar" ? [dataBarExtension(format, barId(sheetNumber, index))] : [],
  );
  return bars.length === 0
    ? ""
    : extension(formatsExtension, element("x14:conditionalFormattings", {}, ...bars));
}

function dataBarExtension({ range, minimum, maximum }: DataBar, id: string): string {
  const bound = (value: number): string =>
    element("x14:cfvo", { type: "num" }, textElement("xm:f", String(value)));
  return element(
    "x14:conditionalFormatting",
    { "xmlns:xm": namespaces.excelFormulas },
    element(
      "x14:cfRule",
      { type: "dataBar", id },
      element(
        "x14:dataBar",
        { minLength: 0, maxLength: 100, gradient: false },
        bound(minimum),
        bound(maximum),
      ),
    ),
    textElement("xm:sqref", rangeAddress(range)),
  );
}
