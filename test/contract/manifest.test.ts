/** @jest-environment jsdom */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { officeAddresses } from "../../src/workbench/server/bridge.ts";

const root = join(import.meta.dirname, "../..");
const text = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml");
const origin = "https://localhost:3000";

const elements = (name: string): Element[] =>
  [...manifest.getElementsByTagName("*")].filter((element) => element.localName === name);
const attributes = (element: Element): string[] =>
  [...element.attributes].map((attribute) => attribute.value);
const addresses = [...new Set(text.match(/https?:\/\/[^"<\s]+/g))].filter(
  (address) =>
    !address.startsWith("http://schemas.microsoft.com/") && !address.startsWith("http://www.w3.org/"),
);
const resources = ["Image", "Url", "String"]
  .flatMap(elements)
  .filter((element) => element.hasAttribute("id"));
const references = [...manifest.getElementsByTagName("*")].filter((element) => element.hasAttribute("resid"));
const referenced = (element: Element): string => element.getAttribute("resid") ?? "";

describe("the manifest against its schema", () => {
  it("validates offline (schemas and their provenance: test/contract/schemas)", () => {
    const schema = join(import.meta.dirname, "schemas/OfficeAppManifestV1_1.xsd");
    const run = spawnSync("xmllint", ["--nonet", "--noout", "--schema", schema, join(root, "manifest.xml")], {
      encoding: "utf8",
    });
    expect(run.stderr).toContain("validates");
    expect(run.status).toBe(0);
  });
});

describe("the manifest against the rules that the schema misses", () => {
  it("refers to no resource that is missing, and declares none twice or for nothing", () => {
    const ids = resources.map((element) => element.getAttribute("id") ?? "");
    expect(ids).toEqual([...new Set(ids)]);
    expect([...new Set(references.map(referenced))].sort()).toEqual([...ids].sort());
  });

  it.each(["Image", "Url", "String"])("keeps ids and values of %s within Office's limits", (kind) => {
    const ofKind = elements(kind).filter((element) => element.hasAttribute("id"));
    expect(ofKind.length).toBeGreaterThan(0);
    for (const element of ofKind) {
      expect(element.getAttribute("id")?.length).toBeLessThanOrEqual(32);
      const longest =
        element.parentElement?.localName === "ShortStrings"
          ? 125
          : element.parentElement?.localName === "LongStrings"
            ? 250
            : 2048;
      const values = [element, ...element.children].map(
        (entry) => entry.getAttribute("DefaultValue") ?? entry.getAttribute("Value") ?? "",
      );
      for (const value of values) expect(value.length).toBeLessThanOrEqual(longest);
    }
  });

  it("has one origin, https, and no other address", () => {
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses)
      expect(address === origin || address.startsWith(`${origin}/`)).toBe(true);
  });

  it("loads runtime, page, pane and commands from one resource, without which the shared runtime does not load", () => {
    const pages = [
      ...elements("Runtime"),
      ...elements("FunctionFile"),
      ...elements("Page").flatMap((element) => [...element.children]),
      ...elements("Action").flatMap((element) =>
        [...element.children].filter((child) => child.localName === "SourceLocation"),
      ),
    ];
    expect(pages.length).toBe(4);
    expect(new Set(pages.map(referenced))).toEqual(new Set(["Page.Url"]));
    expect(elements("Runtime")[0]!.getAttribute("lifetime")).toBe("long");
  });

  it("gives the pane no id, since a shared runtime has one pane only", () => {
    expect(elements("Action").length).toBeGreaterThan(0);
    expect(elements("TaskpaneId")).toEqual([]);
  });

  it("asks for the floor of Excel 2021 and nothing above", () => {
    const sets = elements("Set").map((element) => [
      element.getAttribute("Name"),
      element.getAttribute("MinVersion"),
    ]);
    expect(Object.fromEntries(sets)).toEqual({
      SharedRuntime: "1.1",
      ExcelApi: "1.14",
      CustomFunctionsRuntime: "1.3",
    });
  });

  it("gives every button and the group icons of 16, 32 and 80 pixels", () => {
    const icons = elements("Icon");
    expect(icons.length).toBe(6);
    for (const icon of icons)
      expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
  });

  it("gives every command a function name once, and every text a Spanish form", () => {
    const names = elements("FunctionName").map((element) => element.textContent);
    expect(names).toEqual(["insertSample", "checkPlan", "replaceFormulas", "openHelp"]);
    const sameInBoth = ["Functions.Namespace", "Group.Label"];
    for (const element of elements("String").filter(
      (entry) => !sameInBoth.includes(entry.getAttribute("id") ?? ""),
    )) {
      const locales = [...element.children].map((override) => override.getAttribute("Locale"));
      expect(locales).toEqual(["es-ES", "es-MX"]);
    }
    expect(elements("DefaultLocale")[0]!.textContent).toBe("en-US");
    expect(elements("Override").flatMap(attributes)).not.toContain("en-US");
  });

  it("points the functions' metadata to a file for each language", () => {
    const metadata = elements("Url").find(
      (element) => element.getAttribute("id") === "Functions.Metadata.Url",
    );
    expect(metadata?.getAttribute("DefaultValue")).toBe(`${origin}/functions.json`);
    expect(metadata?.firstElementChild?.getAttribute("Value")).toBe(`${origin}/functions.es-ES.json`);
  });
});

describe("the pane's page", () => {
  const page = new DOMParser().parseFromString(
    readFileSync(join(root, "src/taskpane/taskpane.html"), "utf8"),
    "text/html",
  );
  const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "";
  const allowed = (directive: string): string[] =>
    (policy.split(";").find((part) => part.trim().startsWith(`${directive} `)) ?? "")
      .trim()
      .split(" ")
      .slice(1);
  const hosts = officeAddresses.map((address) => new URL(address).origin);

  it("lets in scripts and frames of both addresses of office.js, and asks the documented one", () => {
    expect(allowed("script-src")).toEqual(["'self'", ...hosts]);
    expect(allowed("frame-src")).toEqual(hosts);
    const scripts = [...page.querySelectorAll("script")].map((script) => script.getAttribute("src"));
    expect(scripts).toEqual([
      // Before anything is painted.
      "rememberedTheme.js",
      `${officeAddresses[0]}office.js`,
      // Before anything of the add-in: no function is called until it can be.
      "delayFunctions.js",
    ]);
  });

  it("holds functions back before any script of its own, and does nothing where there are none", () => {
    const script = new Script(readFileSync(join(root, "src/taskpane/delayFunctions.js"), "utf8"));
    let delayed = 0;
    script.runInNewContext({ CustomFunctions: { delayInitialization: () => (delayed += 1) } });
    expect(delayed).toBe(1);
    expect(() => void script.runInNewContext({})).not.toThrow();
  });

  it("may be framed by every host of Office that the deployment guide names", () => {
    const guide = readFileSync(join(root, "docs/deploy.md"), "utf8");
    const ancestors = /frame-ancestors ([^`]*)`/.exec(guide)?.[1]?.split(" ") ?? [];
    for (const host of [
      "https://*.officeapps.live.com",
      "https://onedrive.live.com",
      "https://*.sharepoint.com",
      "https://*.cloud.microsoft",
      "https://teams.microsoft.com",
    ])
      expect(ancestors).toContain(host);
  });
});

describe("the icons", () => {
  const files = addresses
    .filter((address) => address.endsWith(".png"))
    .map((address) => address.replace(`${origin}/`, ""));

  it.each(files)("%s exists in the size that its name says", (file) => {
    const path = join(root, file);
    expect(existsSync(path)).toBe(true);
    const png = readFileSync(path);
    const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });

  it("include the sizes that the store asks for", () => {
    for (const size of [16, 32, 64, 80, 128])
      expect(existsSync(join(root, `assets/icons/mark-${size}.png`))).toBe(true);
  });
});
