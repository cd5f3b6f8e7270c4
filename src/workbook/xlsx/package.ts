import { strToU8, zipSync } from "fflate";
import { element, namespaces, xmlDocument } from "./xml.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a part is: its content type, and the type of the relationship that leads to it. */
const kinds = {
  workbook: [`${spreadsheet}.sheet.main+xml`, `${office}/officeDocument`],
  worksheet: [`${spreadsheet}.worksheet+xml`, `${office}/worksheet`],
  styles: [`${spreadsheet}.styles+xml`, `${office}/styles`],
  sharedStrings: [`${spreadsheet}.sharedStrings+xml`, `${office}/sharedStrings`],
  table: [`${spreadsheet}.table+xml`, `${office}/table`],
  theme: ["application/vnd.openxmlformats-officedocument.theme+xml", `${office}/theme`],
  drawing: ["application/vnd.openxmlformats-officedocument.drawing+xml", `${office}/drawing`],
  chart: ["application/vnd.openxmlformats-officedocument.drawingml.chart+xml", `${office}/chart`],
  coreProperties: [
    "application/vnd.openxmlformats-package.core-properties+xml",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  ],
  extendedProperties: [
    "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    `${office}/extended-properties`,
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

export type PartKind = keyof typeof kinds;

/** The package itself, which leads to the workbook and to its properties. */
export const packageRoot = "";

/** ZIP counts time from 1980; no entry carries a moment of its own, so the same plan gives the same bytes. */
const fixedTime = new Date(1980, 0, 1);

/** Makes one file of parts by their paths. */
export type Pack = (parts: ReadonlyMap<string, Uint8Array>) => Uint8Array | Promise<Uint8Array>;

/** Runs everywhere, and packs alike everywhere. */
const packAnywhere: Pack = (parts) => zipSync(Object.fromEntries(parts), { level: 6, mtime: fixedTime });

/** Parts of a file, the relationships between them, and the list of content types. */
export class Package {
  readonly #parts = new Map<string, { readonly kind: PartKind; readonly xml: string }>();
  readonly #relationships = new Map<string, { readonly kind: PartKind; readonly target: string }[]>();

  add(path: string, kind: PartKind, root: string): void {
    if (this.#parts.has(path)) throw new Error(`the package has a part ${path} already`);
    this.#parts.set(path, { kind, xml: xmlDocument(root) });
  }

  /** Leads from one part to another; the id by which the source names it. */
  relate(source: string, kind: PartKind, target: string): string {
    const known = this.#relationships.get(source) ?? [];
    known.push({ kind, target });
    this.#relationships.set(source, known);
    return `rId${known.length}`;
  }

  async bytes(pack: Pack = packAnywhere): Promise<Uint8Array> {
    // Excel wants the list of content types first.
    const entries = new Map([["[Content_Types].xml", strToU8(this.#contentTypes())]]);
    for (const [source, targets] of this.#relationships) {
      entries.set(relationshipsPath(source), strToU8(relationshipsPart(targets)));
    }
    for (const [path, { xml }] of this.#parts) entries.set(path, strToU8(xml));
    return pack(entries);
  }

  #contentTypes(): string {
    const defaults = [
      ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
      ["xml", "application/xml"],
    ].map(([extension, type]) => element("Default", { Extension: extension, ContentType: type }));
    const overrides = [...this.#parts].map(([path, { kind }]) =>
      element("Override", { PartName: `/${path}`, ContentType: kinds[kind][0] }),
    );
    return xmlDocument(element("Types", { xmlns: namespaces.contentTypes }, ...defaults, ...overrides));
  }
}

function relationshipsPath(source: string): string {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

function relationshipsPart(targets: readonly { readonly kind: PartKind; readonly target: string }[]): string {
  const items = targets.map(({ kind, target }, index) =>
    // From the package's root, so that no part needs to know where it stands.
    element("Relationship", { Id: `rId${index + 1}`, Type: kinds[kind][1], Target: `/${target}` }),
  );
  return xmlDocument(element("Relationships", { xmlns: namespaces.packageRelationships }, ...items));
}
