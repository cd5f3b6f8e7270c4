import type { ResolvedWorkbook } from "../spec.ts";
import { element, textElement } from "./xml.ts";

const author = "Scaleplan";

/** Title, author and date of the file: nothing of the machine that wrote it. */
export function coreProperties(workbook: ResolvedWorkbook): string {
  const { title, subject, createdOn } = workbook.properties;
  const moment = (name: string): string =>
    textElement(name, `${createdOn.slice(0, 10)}T00:00:00Z`, { "xsi:type": "dcterms:W3CDTF" });
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    textElement("dc:title", title),
    textElement("dc:subject", subject),
    textElement("dc:creator", author),
    textElement("cp:lastModifiedBy", author),
    moment("dcterms:created"),
    moment("dcterms:modified"),
    textElement("dc:language", workbook.language),
  );
}

/** Programs choose by the application's name how they import a file; these files are written as Excel's. */
export function extendedProperties(): string {
  return element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    textElement("Application", "Microsoft Excel"),
    textElement("AppVersion", "16.0300"),
  );
}
