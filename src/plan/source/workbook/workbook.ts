import { readStrings } from "../../../officeFile/strings.ts";
import { WorkbookPackage } from "../../../officeFile/workbookPackage.ts";
import { attributeOf, readXml } from "../../../officeFile/xml.ts";
import { PlanError } from "../../error.ts";
import { readSheet, type SheetContent, type SheetContext } from "./sheetPart.ts";
import { readStyles } from "./styles.ts";
import { readTable, type KnownTable } from "./tables.ts";

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Read when it is asked for, and then each time anew. */
  readonly read: () => SheetContent;
  readonly tables: () => readonly KnownTable[];
}

export interface OpenWorkbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly macros: boolean;
}

interface StatedSheet {
  readonly name: string;
  readonly id: string;
  readonly hidden: boolean;
}

/** Opens an Excel file: its sheets in order. Formulas are not calculated, links not followed, macros not run. */
export function openWorkbook(bytes: Uint8Array, { values }: Pick<SheetContext, "values"> = {}): OpenWorkbook {
  const file = new WorkbookPackage(bytes);
  const path = file.workbookPath();
  const { sheets, from1904 } = readWorkbookPart(file.part(path) ?? new Uint8Array());
  const relations = file.relations(path);
  const partOf = (kind: string): Uint8Array | undefined => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? undefined : file.part(target);
  };
  const context: SheetContext = {
    strings: readStrings(partOf("sharedStrings")),
    styles: readStyles(partOf("styles")),
    dates: { from1904 },
    ...(values === undefined ? {} : { values }),
  };
  const opened = sheets.flatMap(({ id, name, hidden }): WorkbookSheet[] => {
    const relation = relations.find((candidate) => candidate.id === id);
    // A sheet of one chart has no cells.
    if (relation?.kind !== "worksheet") return [];
    const part = file.part(relation.target);
    if (part === undefined) throw new PlanError("broken");
    const tables = (): KnownTable[] =>
      file.relations(relation.target).flatMap(({ kind, target }) => {
        const table = kind === "table" ? file.part(target) : undefined;
        return (table === undefined ? undefined : readTable(table)) ?? [];
      });
    return [{ name, hidden, read: () => readSheet(part, context), tables }];
  });
  return { sheets: opened, macros: file.names.some((name) => /vbaProject|macrosheets/i.test(name)) };
}

function readWorkbookPart(part: Uint8Array): { sheets: StatedSheet[]; from1904: boolean } {
  const sheets: StatedSheet[] = [];
  let from1904 = false;
  readXml(part, {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = /^(?:1|true|on)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const hidden = attributes.state === "hidden" || attributes.state === "veryHidden";
      // The sheet's own number is called sheetId: only its relation is called id.
      sheets.push({ name: attributes.name ?? "", id: attributeOf(attributes, "id") ?? "", hidden });
    },
  });
  return { sheets, from1904 };
}
