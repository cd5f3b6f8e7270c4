import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { installHost, type Host, type HostOptions } from "./index.ts";

/** office.js and the emulated Excel under it, in Node. */
export interface BootedOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: Host;
  readonly window: Record<string, unknown>;
}

export interface NodeOptions extends HostOptions {
  /** What the add-in's page runs between office.js and its own scripts. */
  readonly afterOfficeJs?: (window: Record<string, unknown>) => void;
}

const distribution = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

/** Runs the unmodified office.js in a context of its own, with as much of a page as it asks for. */
export async function bootOffice(options: NodeOptions): Promise<BootedOffice> {
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    URL,
    navigator: { userAgent: "node", language: "en-US" },
    location: {
      search: "",
      hash: "",
      href: "https://localhost/taskpane.html",
      protocol: "https:",
      host: "localhost",
      hostname: "localhost",
      origin: "https://localhost",
    },
    history: {},
    opener: null,
    name: "",
    sessionStorage: createStorage(),
    localStorage: createStorage(),
    addEventListener: (type: string, listener: () => void) => {
      if (type === "DOMContentLoaded") setTimeout(listener, 0);
    },
    removeEventListener: () => undefined,
  };
  for (const name of ["window", "self", "parent", "top"]) window[name] = window;
  const run = (file: string): void => {
    runInContext(readFileSync(file, "utf8"), window, { filename: file });
  };
  window["document"] = createDocument(run);
  createContext(window);

  const host = installHost(
    {
      setTimeout: (work, milliseconds) => Number(setTimeout(work, milliseconds)),
      clearTimeout: (timer) => clearTimeout(timer),
    },
    options,
  );
  window["external"] = host.bridge;
  run(join(distribution, "office.js"));
  options.afterOfficeJs?.(window);
  const loaded = window as unknown as Omit<BootedOffice, "host" | "window">;
  await loaded.Office.onReady();
  return {
    Excel: loaded.Excel,
    Office: loaded.Office,
    OfficeExtension: loaded.OfficeExtension,
    CustomFunctions: loaded.CustomFunctions,
    host,
    window,
  };
}

function createStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
  };
}

/** office.js finds its own script tag, and loads the part for Excel by adding another to the head. */
function createDocument(run: (file: string) => void) {
  const source = `file://${join(distribution, "office.js")}`;
  const element = (tagName: string) => ({
    tagName,
    style: {},
    attributes: {},
    setAttribute: () => undefined,
    getAttribute: () => null,
    addEventListener: () => undefined,
    appendChild: () => undefined,
  });
  const head = {
    appendChild(script: { src?: string; onload?: () => void }): void {
      if (script.src === undefined) return;
      const file = script.src.replace("file://", "");
      setTimeout(() => {
        run(file);
        script.onload?.();
      }, 0);
    },
  };
  const script = { src: source, getAttribute: () => source };
  return {
    readyState: "complete",
    cookie: "",
    URL: "https://localhost/taskpane.html",
    head,
    body: element("body"),
    documentElement: element("html"),
    createElement: element,
    getElementsByTagName: (tag: string) => (tag === "head" ? [head] : tag === "script" ? [script] : []),
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
}
