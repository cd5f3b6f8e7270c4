/** Installing never fails for want of something to build: `npm ci --omit=dev`, an unpacked package. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const description = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly files: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
};
const [, script = ""] = /^node (\S+)$/.exec(description.scripts["prepare"] ?? "") ?? [];

test("the script that npm runs after an installation is in the package", () => {
  expect(description.files).toContain(script);
});

test.each([
  ["sources", {}, /no sources/],
  ["the packages for development", { "src/index.ts": "" }, /packages for development/],
] as const)("without %s nothing is built, it is said, and the installation stands", (_what, files, said) => {
  const folder = mkdtempSync(join(tmpdir(), "prepare-"));
  try {
    mkdirSync(join(folder, "scripts"));
    mkdirSync(join(folder, "src"));
    cpSync(join(root, script), join(folder, script));
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    const output = execFileSync(process.execPath, [join(folder, script)], { encoding: "utf8" });
    expect(output).toMatch(said);
    expect(readdirSync(folder).sort()).toEqual(["scripts", "src"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
