import type { ModelName } from "../../../model/workbook/index.ts";
import { attributeOf, isOn, readXml } from "../../../officeFile/xml.ts";
import { shownFormula } from "./shownFormula.ts";

export interface StatedSheet {
  readonly name: string;
  readonly relation: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

export interface WorkbookPart {
  readonly sheets: readonly StatedSheet[];
  readonly names: readonly ModelName[];
  readonly from1904: boolean;
  /** The relations of other workbooks, the first is `[1]` in formulas. */
  readonly links: readonly string[];
}

interface StatedName {
  readonly name: string;
  readonly sheetNumber: number | undefined;
  readonly hidden: boolean;
  formula: string;
}

/** Areas of printing and filters, which are names only in the file. */
const builtInName = /^_xlnm\./i;

export function readWorkbookPart(part: Uint8Array): WorkbookPart {
  const sheets: StatedSheet[] = [];
  const stated: StatedName[] = [];
  const links: string[] = [];
  let from1904 = false;
  let open: StatedName | undefined;
  readXml(part, {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = attributes.date1904 !== undefined && isOn(attributes.date1904);
      else if (name === "sheet") {
        const { state } = attributes;
        const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
        const relation = attributeOf(attributes, "id") ?? "";
        sheets.push({ name: attributes.name ?? "", relation, visibility });
      } else if (name === "externalReference") links.push(attributeOf(attributes, "id") ?? "");
      else if (name === "definedName") {
        const { localSheetId, hidden } = attributes;
        const sheetNumber = localSheetId === undefined ? undefined : Number(localSheetId);
        open = { name: attributes.name ?? "", sheetNumber, hidden: hidden !== undefined && isOn(hidden), formula: "" }; // prettier-ignore
      }
    },
    text: (text) => {
      if (open !== undefined) open.formula += text;
    },
    close(name) {
      if (name !== "definedName" || open === undefined) return;
      if (!builtInName.test(open.name)) stated.push(open);
      open = undefined;
    },
  });
  const names = stated.map(({ name, sheetNumber, hidden, formula }): ModelName => {
    const sheet = sheetNumber === undefined ? undefined : sheets[sheetNumber]?.name;
    return {
      name,
      formula: shownFormula(formula.trim()),
      ...(sheet === undefined ? {} : { sheet }),
      ...(hidden ? { hidden } : {}),
    };
  });
  return { sheets, names, from1904, links };
}
