import { locales } from "../../i18n/locale.ts";
import type { PaneLanguage } from "../../i18n/language.ts";

/** What the workbench takes from the add-in's manifest, in one language. */
export interface AddInManifest {
  readonly name: string;
  readonly groupLabel: string;
  readonly paneUrl: string;
  readonly namespace: string;
  readonly metadataUrl: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly iconUrl: string;
  readonly action: { readonly kind: "pane" } | { readonly kind: "function"; readonly name: string };
}

/** Sizes in the order of preference for a button of 32 pixels on an ordinary or a dense screen. */
const iconSizes = ["80", "32", "16"];

/** Reads the manifest as Excel does; addresses lose their origin, since the workbench serves the files itself. */
export function readManifest(xml: string, language: PaneLanguage): AddInManifest {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const fault = document.querySelector("parsererror");
  if (fault !== null) throw new Error(`manifest.xml is not XML: ${fault.textContent ?? ""}`);
  const resources = readResources(document, locales[language].tag);
  const resource = (parent: Element | null | undefined): string => {
    const id = parent?.getAttribute("resid") ?? "";
    const value = resources.get(id);
    if (value === undefined) throw new Error(`manifest.xml: there is no resource "${id}"`);
    return value;
  };
  const functions = elements(document, "ExtensionPoint").find(
    (point) => point.getAttribute("xsi:type") === "CustomFunctions",
  );
  const metadata = functions === undefined ? undefined : elements(functions, "Metadata")[0];
  return {
    name: elements(document, "DisplayName")[0]?.getAttribute("DefaultValue") ?? "",
    groupLabel: resource(child(elements(document, "Group")[0], "Label")),
    paneUrl: path(resource(elements(document, "Runtime")[0])),
    namespace: functions === undefined ? "" : resource(elements(functions, "Namespace")[0]),
    metadataUrl: metadata === undefined ? "" : path(resource(child(metadata, "SourceLocation"))),
    buttons: elements(document, "Control").map((control) => readButton(control, resource)),
  };
}

function readButton(
  control: Element,
  resource: (parent: Element | null | undefined) => string,
): RibbonButton {
  const images = elements(control, "Image");
  const image = iconSizes
    .map((size) => images.find((entry) => entry.getAttribute("size") === size))
    .find((entry) => entry !== undefined);
  const action = elements(control, "Action")[0];
  const name = elements(control, "FunctionName")[0]?.textContent ?? "";
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(child(control, "Label")),
    tip: resource(child(elements(control, "Supertip")[0], "Description")),
    iconUrl: path(resource(image)),
    action:
      action?.getAttribute("xsi:type") === "ShowTaskpane" ? { kind: "pane" } : { kind: "function", name },
  };
}

function readResources(document: Document, locale: string): ReadonlyMap<string, string> {
  const resources = new Map<string, string>();
  for (const kind of ["Image", "Url", "String"]) {
    for (const element of elements(document, kind)) {
      const id = element.getAttribute("id");
      if (id === null) continue;
      const translated = elements(element, "Override").find(
        (override) => override.getAttribute("Locale") === locale,
      );
      resources.set(id, translated?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "");
    }
  }
  return resources;
}

function elements(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return [...(parent?.children ?? [])].find((element) => element.localName === name);
}

function path(url: string): string {
  return new URL(url).pathname;
}
