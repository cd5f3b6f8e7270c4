/** Draws assets/icons/*.png from assets/svg/*.svg in every size that the manifest names. */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const assets = fileURLToPath(new URL("../assets", import.meta.url));
const sizes = { mark: [16, 32, 64, 80, 128] };
const controlSizes = [16, 32, 80];

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
const page = await browser.newPage();
for (const file of readdirSync(`${assets}/svg`)) {
  const name = file.replace(".svg", "");
  const svg = readFileSync(`${assets}/svg/${file}`, "utf8");
  for (const size of sizes[name] ?? controlSizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await page.screenshot({ path: `${assets}/icons/${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
