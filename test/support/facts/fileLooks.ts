import { sides, type Look } from "./facts.ts";
import type { XmlNode } from "./xmlTree.ts";

export interface FileLook {
  readonly format: string;
  readonly look: Look;
}

/** Numbers of formats that no file lists, as the standard gives them. */
const known: Readonly<Record<string, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  49: "@",
};

/** The looks that cells name by number. */
export function fileLooks(styles: XmlNode): readonly FileLook[] {
  const formats = new Map(
    styles
      .all("numFmts/numFmt")
      .map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"] ?? ""] as const),
  );
  const names = new Map(
    styles
      .all("cellStyles/cellStyle")
      .map(({ attributes }) => [attributes["xfId"], attributes["name"] ?? ""]),
  );
  const list = (path: string): XmlNode[] => styles.all(path);
  const [fonts, fills, borders] = [list("fonts/font"), list("fills/fill"), list("borders/border")];
  const namedLooks = list("cellStyleXfs/xf");
  return list("cellXfs/xf").map((look) => {
    const { numFmtId = "0", fontId, fillId, borderId, xfId = "0" } = look.attributes;
    const named = namedLooks[Number(xfId)]?.attributes;
    for (const part of ["fontId", "fillId", "borderId"]) {
      if (named?.[part] !== look.attributes[part])
        throw new Error(`a cell leaves its named style in ${part}`);
    }
    const font = fonts[Number(fontId)];
    const border = borders[Number(borderId)];
    const alignment = look.first("alignment")?.attributes ?? {};
    return {
      format: formats.get(numFmtId) ?? known[numFmtId] ?? `unknown format ${numFmtId}`,
      look: {
        style: names.get(xfId) ?? "",
        size: Number(font?.val("sz")),
        bold: font?.first("b") !== undefined,
        italic: font?.first("i") !== undefined,
        underline: font?.first("u") !== undefined,
        color: colourOf(font?.first("color")),
        fill: Number(fillId) < 2 ? "" : colourOf(fills[Number(fillId)]?.first("patternFill/fgColor")),
        horizontal: alignment["horizontal"] ?? "",
        vertical: alignment["vertical"] ?? "bottom",
        wrap: alignment["wrapText"] === "1",
        indent: Number(alignment["indent"] ?? 0),
        borders: sides
          .flatMap((side) => {
            const found = border?.first(side);
            return found?.attributes["style"] === "thin" ? [`${side} ${colourOf(found.first("color"))}`] : [];
          })
          .join(", "),
      },
    };
  });
}

const colourOf = (node: XmlNode | undefined): string => `#${node?.attributes["rgb"]?.slice(2) ?? ""}`;

/** The ground and the ink of a differential style; empty where it says nothing of them. */
export function fill(look: XmlNode | undefined, which: "fgColor" | "bgColor"): string {
  const found = look?.first(`fill/patternFill/${which}`);
  return found === undefined ? "" : colourOf(found);
}

export function fontColour(look: XmlNode | undefined): string {
  const found = look?.first("font/color");
  return found === undefined ? "" : colourOf(found);
}
