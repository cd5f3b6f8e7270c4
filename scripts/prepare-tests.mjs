/**
 * The tests calculate workbooks with LibreOffice, validate the manifest with xmllint and open pages in
 * Chromium. On a bare Debian machine this installs them; elsewhere it says in one line what to install.
 */
import { readSync } from "node:fs";
import { execFileSync, spawnSync } from "node:child_process";
import { browserPath } from "./browser-path.mjs";

const found = (command) => spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined;

const needed = [
  { package: "libreoffice-calc", present: () => found("soffice") },
  { package: "libxml2-utils", present: () => found("xmllint") },
  {
    package: "chromium",
    present: () => browserPath() !== undefined,
  },
];
const missing = needed.filter((tool) => !tool.present()).map((tool) => tool.package);

if (missing.length > 0) {
  const root = process.getuid?.() === 0;
  if (root && found("apt-get") && process.stdin.isTTY) {
    // A person at a terminal is asked; a machine just goes on.
    process.stdout.write(
      `The tests need ${missing.join(", ")}. Enter installs them with apt-get, Ctrl+C leaves. `,
    );
    readSync(0, Buffer.alloc(1));
  }
  if (root && found("apt-get")) {
    const options = {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    };
    execFileSync("apt-get", ["update", "-qq"], options);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...missing], options);
  } else {
    process.stderr.write(
      `The tests need ${missing.join(", ")}: on Debian, sudo apt-get install --no-install-recommends ${missing.join(" ")}\n`,
    );
    process.exit(1);
  }
}
