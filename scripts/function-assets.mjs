/**
 * What Excel and people read about the custom functions, written into the build: functions.json,
 * functions.es-ES.json and the help pages in both languages. Everything comes from the table of the
 * functions (src/functions/table); an example that fails stops the build.
 * By hand: node scripts/function-assets.mjs https://plans.example.com dist
 */
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { register } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { functionPage, indexPage, openPanePage } from "./functions/helpPage.mjs";

const metadataFiles = { en: "functions.json", es: "functions.es-ES.json" };

/** @param {{ origin: string, outDir: string }} options where the add-in is served from, and written to */
export async function buildFunctionAssets({ origin, outDir }) {
  register("./functions/typescript.mjs", import.meta.url);
  const { catalogue, evaluateFormula } = await import("../src/functions/index.ts");
  const { functionsMetadata } = await import("../src/functions/metadata.ts");
  const { appTexts } = await import("../src/i18n/pane/app.ts");
  const { functionTexts } = await import("../src/i18n/functions.ts");
  for (const [language, file] of Object.entries(metadataFiles)) {
    const entries = catalogue(language);
    await mkdir(join(outDir, "help", language), { recursive: true });
    await writeFile(join(outDir, file), `${JSON.stringify(functionsMetadata(language, origin), null, 2)}\n`);
    for (const entry of entries) {
      const result = evaluateFormula(entry.example, language);
      if (!("values" in result)) throw new Error(`${entry.example}: ${result.error} ${result.message}`);
      await writeFile(
        join(outDir, entry.helpPath),
        functionPage(entry, result, language, functionTexts[language]),
      );
    }
    await writeFile(
      join(outDir, "help", language, "open-pane.html"),
      openPanePage(language, appTexts[language].openPane),
    );
    const list = indexPage(entries, language, functionTexts[language]);
    await writeFile(join(outDir, "help", language, "index.html"), list);
  }
  await copyFile(new URL("functions/help.css", import.meta.url), join(outDir, "help", "help.css"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [origin, outDir] = process.argv.slice(2);
  await buildFunctionAssets({ origin, outDir });
}
