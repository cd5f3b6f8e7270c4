import { leastOf } from "../extremes.ts";
import { zipSync, type Zippable } from "fflate";
import mammoth from "mammoth";
import { unpack, unpackedNames } from "../../officeFile/zip.ts";
import { PlanError } from "../error.ts";
import { readHtmlTree } from "./html.ts";
import { withHeadings } from "./htmlPage.ts";
import type { SourceDocument, SourceNode } from "./tree.ts";

const isRead = (name: string): boolean =>
  /\.(?:xml|rels)$/i.test(name) &&
  !/^(?:word\/(?:theme|media|embeddings|glossary)|customXml|docProps)\//i.test(name);

/** The title stands above what Word calls its first level, so that level is the page's second. */
const headings = [1, 2, 3, 4, 5].flatMap((level) =>
  [`Heading ${level}`, `heading ${level}`].map((name) => `p[style-name='${name}'] => h${level + 1}:fresh`),
);
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "strike => s",
  ...headings,
  ...[1, 2, 3, 4, 5].map((level) => `p.Heading${level} => h${level + 1}:fresh`),
];

/**
 * Reads a Word document as the page that mammoth makes of it: what was inserted is taken, what was deleted is
 * not, and pictures are left out.
 */
export async function readWordTree(bytes: Uint8Array, name: string): Promise<SourceDocument> {
  const html = await mammoth
    .convertToHtml(inputOf(withoutPictures(bytes)), {
      styleMap,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
    })
    .catch(() => {
      throw new PlanError("broken");
    });
  const tree = readHtmlTree(html.value);
  if (tree.nodes.length === 0) throw new PlanError("empty");
  const macros = unpackedNames(bytes)?.some((part) => /vbaProject/i.test(part)) === true;
  return {
    ...withHeadings({ ...tree, nodes: fromFirstLevel(tree.nodes) }, name),
    ...(macros ? { notices: [{ kind: "macros" }] } : {}),
  };
}

/** The document packed anew, with only what is read of it: its size unpacked is known, whatever it held before. */
function withoutPictures(bytes: Uint8Array): Uint8Array {
  const packed: Zippable = {};
  for (const [part, content] of unpack(bytes, isRead)) {
    // No Word document declares a type; one that does was made to unfold its entities.
    if (new TextDecoder().decode(content).includes("<!DOCTYPE")) throw new PlanError("broken");
    packed[part] = [content, { level: 0 }];
  }
  return zipSync(packed);
}

/** The library takes a buffer of Node's on the command line and the bytes themselves in a browser. */
function inputOf(bytes: Uint8Array): { buffer: Buffer; arrayBuffer: ArrayBuffer } {
  const arrayBuffer = bytes.slice().buffer;
  return { buffer: bytes as Buffer, arrayBuffer };
}

/** Without a title, the highest level of headings is the first. */
function fromFirstLevel(nodes: readonly SourceNode[]): readonly SourceNode[] {
  const highest = leastOf(nodes.map((node) => (node.kind === "heading" ? node.depth : 6)));
  if (highest <= 1) return nodes;
  return nodes.map((node) => (node.kind === "heading" ? { ...node, depth: node.depth - highest + 1 } : node));
}
