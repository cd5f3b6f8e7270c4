import { OfficeFileError } from "./error.ts";
import { attributeOf, readXml } from "./xml.ts";
import { unpack, unpackedNames } from "./zip.ts";

/** The parts with cells, names, texts and styles: all but pictures, charts and what other workbooks were. */
const isContent = (name: string): boolean =>
  /^(?:_rels\/|xl\/(?!theme|media|drawings|charts|externalLinks|pivot)).*\.(?:xml|rels)$/i.test(name) ||
  /^[^/]+\.(?:xml|rels)$/i.test(name);

export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles", "table". */
  readonly kind: string;
  readonly target: string;
  /** True for what stands outside of the file: its target is an address. */
  readonly external: boolean;
}

/** The parts of an Excel file, found by their relations. */
export class WorkbookPackage {
  readonly names: readonly string[];
  private readonly parts: ReadonlyMap<string, Uint8Array>;

  constructor(bytes: Uint8Array, isRead: (name: string) => boolean = isContent) {
    this.names = unpackedNames(bytes) ?? [];
    this.parts = unpack(bytes, isRead);
  }

  /** A part by its path, whatever its letters' case, as Excel takes it. */
  part(path: string): Uint8Array | undefined {
    const wanted = path.replace(/^\//, "").toLowerCase();
    const exact = this.parts.get(path);
    if (exact !== undefined) return exact;
    for (const [name, part] of this.parts) if (name.toLowerCase() === wanted) return part;
    return undefined;
  }

  /** What a part refers to; "" is the file itself. */
  relations(path: string): Relation[] {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, slash + 1);
    const part = this.part(`${folder}_rels/${path.slice(slash + 1)}.rels`);
    const found: Relation[] = [];
    if (part === undefined) return found;
    readXml(part, {
      open(name, attributes) {
        if (name !== "Relationship") return;
        const external = attributes.TargetMode === "External";
        const kind = (attributes.Type ?? "").split("/").at(-1) ?? "";
        const stated = attributes.Target ?? "";
        const target = external ? stated : resolved(folder, stated);
        found.push({ id: attributeOf(attributes, "Id") ?? "", kind, target, external });
      },
    });
    return found;
  }

  /** The path of the workbook's own part. */
  workbookPath(): string {
    const stated = this.relations("").find(({ kind }) => kind === "officeDocument")?.target;
    const path = stated ?? "xl/workbook.xml";
    if (this.part(path) === undefined) throw new OfficeFileError("broken");
    return path;
  }
}

/** A target as its path in the package: "/xl/a.xml" from the top, "../a.xml" from the part that refers to it. */
function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
