import { locales } from "../../i18n/locale.ts";
import {
  darkTheme,
  floor,
  installHost,
  lightTheme,
  newest,
  situations,
  type Situation,
  type SituationName,
  type FunctionMetadata,
  type Host,
  type OfficeTheme,
} from "../host/index.ts";
import type { UniverWorkbook } from "../model/workbookModel.ts";
import type { AddInManifest } from "./manifest.ts";
import type { Preferences, ThemeName } from "./preferences.ts";

declare global {
  interface Window {
    /** What the add-in's frame finds in its parent (see server/bridge.ts), and tests too. */
    scaleplanWorkbench?: Session;
  }
}

const contrastTheme: OfficeTheme = {
  bodyBackgroundColor: "#000000",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#000000",
  controlForegroundColor: "#FFFF00",
};
export const officeThemes: Readonly<Record<ThemeName, OfficeTheme>> = {
  light: lightTheme,
  dark: darkTheme,
  contrast: contrastTheme,
};

const optionsOf = (names: readonly SituationName[]): Situation["options"] =>
  names.reduce<Situation["options"]>((all, name) => {
    const { options }: Situation = situations[name];
    return { ...all, ...options };
  }, {});

/** One workbook, and the add-in that runs on it. */
export class Session {
  readonly model: UniverWorkbook;
  readonly #instanceId = `workbench-${crypto.randomUUID()}`;
  readonly #listeners = new Set<() => void>();
  #preferences: Preferences;
  #manifest: AddInManifest;
  #host: Host | undefined;
  /** What ends each situation that has begun in this Excel. */
  readonly #ends = new Map<SituationName, (() => void) | undefined>();

  constructor(model: UniverWorkbook, manifest: AddInManifest, preferences: Preferences) {
    this.model = model;
    this.#manifest = manifest;
    this.#preferences = preferences;
    model.emptyCellsAs = preferences.emptyCellsAs;
  }

  /** The emulated Excel; undefined until the pane's page has begun to load. */
  get host(): Host | undefined {
    return this.#host;
  }

  /** Called by the add-in's page before office.js loads: each load gets an Excel of its own. */
  attach(frame: Window): void {
    this.#host?.dispose();
    this.#ends.clear();
    this.#host = installHost(frame, {
      ...optionsOf(this.#preferences.situations),
      model: this.model,
      matrix: this.#preferences.requirements === "floor" ? floor : newest,
      uiLocale: locales[this.#preferences.language].tag,
      theme: officeThemes[this.#preferences.theme],
      instanceId: this.#instanceId,
    });
    this.#arrange();
    for (const listener of this.#listeners) listener();
    void this.#registerFunctions(this.#host);
  }

  /** Theme and empty cells change at once; language and requirement sets with the next load of the pane. */
  prefer(preferences: Preferences, manifest: AddInManifest): void {
    this.#preferences = preferences;
    this.#manifest = manifest;
    this.model.emptyCellsAs = preferences.emptyCellsAs;
    this.#host?.setTheme(officeThemes[preferences.theme]);
    this.#arrange();
  }

  /** Begins what was chosen and ends what is chosen no longer. */
  #arrange(): void {
    const host = this.#host;
    if (host === undefined) return;
    const chosen = this.#preferences.situations;
    for (const [name, end] of this.#ends) {
      if (chosen.includes(name)) continue;
      end?.();
      this.#ends.delete(name);
    }
    for (const name of chosen) {
      const { begin }: Situation = situations[name];
      if (!this.#ends.has(name)) this.#ends.set(name, begin?.(host));
    }
  }

  onAttach(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #registerFunctions(host: Host): Promise<void> {
    const { namespace, metadataUrl } = this.#manifest;
    if (metadataUrl === "") return;
    const response = await fetch(metadataUrl);
    if (!response.ok) throw new Error(`${metadataUrl}: ${response.status}`);
    const metadata = (await response.json()) as FunctionMetadata;
    if (host === this.#host) host.functions.register(namespace, metadata);
  }
}
