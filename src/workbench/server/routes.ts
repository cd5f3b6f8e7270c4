import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";
import { bridgeScript, connectToWorkbench } from "./bridge.ts";

/** Where the served files lie. */
export interface ServedFolders {
  /** The add-in's production build. */
  readonly addIn: string;
  /** The workbench's own page. */
  readonly page: string;
  /** The distribution of office.js, for development only. */
  readonly officeJs: string;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
};

/**
 * What a path of the workbench's origin answers. The add-in's files go out byte for byte as they were
 * built, but for its pages, in which the tag of office.js is exchanged.
 */
export async function answer(folders: ServedFolders, path: string): Promise<Answer> {
  if (path === "/") return file(folders.page, "index.html");
  if (path === "/bridge.js") return found(".js", Buffer.from(bridgeScript));
  if (path.startsWith("/workbench/")) return file(folders.page, path.slice("/workbench/".length));
  if (path.startsWith("/office-js/")) return file(folders.officeJs, path.slice("/office-js/".length));
  const served = await file(folders.addIn, path.slice(1));
  if (served.status !== 200 || extname(path) !== ".html") return served;
  return { ...served, body: Buffer.from(connectToWorkbench(served.body.toString("utf8"))) };
}

async function file(folder: string, path: string): Promise<Answer> {
  const place = normalize(join(folder, path));
  if (!place.startsWith(folder + sep)) return missing(path);
  try {
    return found(extname(place), await readFile(place));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "EISDIR") return missing(path);
    throw error;
  }
}

function found(extension: string, body: Buffer): Answer {
  return { status: 200, type: types[extension] ?? "application/octet-stream", body };
}

function missing(path: string): Answer {
  return { status: 404, type: "text/plain; charset=utf-8", body: Buffer.from(`There is no ${path} here.`) };
}
