import { readFileSync } from "node:fs";
import { sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { SourceTextModule, SyntheticModule, type Module } from "node:vm";
import { transformSync } from "@swc/core";

/** Modules that hold what a test may leave behind are evaluated anew for each run: ours, and the engine's. */
const ours = [`${sep}src${sep}`, `${sep}test${sep}`, `${sep}@univerjs${sep}`];
const isFresh = (url: string): boolean =>
  url.startsWith("file:") && /\.m?[jt]s$/.test(url) && ours.some((part) => fileURLToPath(url).includes(part));

/** What is kept from run to run: code by its text, and what other packages export. */
const codes = new Map<string, Code>();
const packages = new Map<string, Promise<Module>>();
const addresses = new Map<string, string>();

interface Code {
  readonly text: string;
  readonly code: string;
  readonly importsLater: boolean;
  data?: Buffer;
}

function codeOf(path: string, text: string): Code {
  const known = codes.get(path);
  if (known?.text === text) return known;
  const { code } = path.endsWith(".ts")
    ? transformSync(text, {
        jsc: { parser: { syntax: "typescript" }, target: "es2022" },
        module: { type: "es6" },
      })
    : { code: text };
  const made = { text, code, importsLater: /\bimport\(/.test(code) };
  if (known === undefined) codes.set(path, made);
  return made;
}

function addressOf(specifier: string, parent: string): string {
  if (specifier.startsWith(".")) return new URL(specifier, parent).href;
  const folder = parent.includes("node_modules") ? parent.slice(0, parent.lastIndexOf("/")) : "";
  const key = `${specifier} ${folder}`;
  const known = addresses.get(key) ?? import.meta.resolve(specifier, parent);
  addresses.set(key, known);
  return known;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  (typeof value === "object" || typeof value === "function") && value !== null;

/** A package as Node itself loads it, once for all runs. */
function packageAt(url: string): Promise<Module> {
  const known = packages.get(url);
  if (known !== undefined) return known;
  const made = (async () => {
    const exported = (await (url.endsWith(".json")
      ? Promise.resolve({ default: JSON.parse(readFileSync(fileURLToPath(url), "utf8")) as unknown })
      : import(url))) as Record<string, unknown>;
    // What CommonJS exports is not always found by Node, which looks for it without running it.
    const all = isObject(exported["default"]) ? { ...exported["default"], ...exported } : exported;
    const names = Object.keys(all);
    return new SyntheticModule(names, function (this: SyntheticModule) {
      for (const name of names) this.setExport(name, all[name]);
    });
  })();
  packages.set(url, made);
  return made;
}

/** Node's types do not know it. */
type WithData = SourceTextModule & { createCachedData(): Buffer };

let compiled = 0;

/** The modules of one run: every file of ours is evaluated once in it, with the text that is given for it. */
export class ModulesOfARun {
  readonly #changed: ReadonlyMap<string, string>;
  readonly #given: ReadonlyMap<string, Module>;
  readonly #modules = new Map<string, Promise<Module>>();

  /** `changed` are texts of files that differ from what is on disk; `given` modules that stand for packages. */
  constructor(changed: ReadonlyMap<string, string>, given: ReadonlyMap<string, Module>) {
    this.#changed = changed;
    this.#given = given;
  }

  import(path: string): Promise<object> {
    return this.#evaluated(pathToFileURL(path).href);
  }

  async #evaluated(url: string): Promise<object> {
    const module = await this.#module(url);
    if (module.status === "unlinked") await module.link(this.#linked);
    await module.evaluate();
    return module.namespace;
  }

  readonly #linked = (specifier: string, from: { readonly identifier: string }): Promise<Module> => {
    const given = this.#given.get(specifier);
    if (given !== undefined) return Promise.resolve(given);
    return this.#module(addressOf(specifier, from.identifier));
  };

  #module(url: string): Promise<Module> {
    if (!isFresh(url)) return packageAt(url);
    const known = this.#modules.get(url) ?? Promise.resolve(this.#compiled(url));
    this.#modules.set(url, known);
    return known;
  }

  #compiled(url: string): Module {
    const path = fileURLToPath(url);
    const known = codeOf(path, this.#changed.get(path) ?? readFileSync(path, "utf8"));
    // Of the same text V8 hands out what it compiled for an earlier run, whose imports end with that run.
    const code = known.importsLater ? `${known.code}\n// ${++compiled}` : known.code;
    const module = new SourceTextModule(code, {
      identifier: url,
      ...(known.data === undefined ? {} : { cachedData: known.data }),
      initializeImportMeta: (meta) =>
        Object.assign(meta, { url, filename: path, dirname: path.slice(0, path.lastIndexOf(sep)) }),
      importModuleDynamically: async (specifier) => {
        const given = this.#given.get(specifier);
        if (given !== undefined) return given;
        const target = addressOf(specifier, url);
        await this.#evaluated(target);
        return this.#module(target);
      },
    });
    if (!known.importsLater) known.data ??= (module as WithData).createCachedData();
    return module;
  }
}
