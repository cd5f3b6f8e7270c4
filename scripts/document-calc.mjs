/** Writes docs/calc.md, the reference of the calculation library, from its docstrings: npm run docs:calc. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { Application } from "typedoc";

const root = fileURLToPath(new URL("../", import.meta.url));

const introduction = `# The calculation library

\`import { totalPercentile } from "scaleplan/calc"\`: plain numbers in, plain numbers out, no dependency.
Rates and probabilities are ratios (5% is 0.05), dates are Excel serial numbers. Every function fails in
one way: it throws a \`CalcError\` with Excel's code, the argument at fault and the reason. Every example
below is run by a test. This page is made from the docstrings by \`npm run docs:calc\`.
`;

export async function calcReference() {
  const folder = await mkdtemp(join(tmpdir(), "scaleplan-docs-"));
  try {
    const application = await Application.bootstrapWithPlugins({
      entryPoints: [join(root, "src/calc/index.ts")],
      tsconfig: join(root, "tsconfig.build.json"),
      plugin: ["typedoc-plugin-markdown"],
      router: "module",
      outputs: [{ name: "markdown", path: folder }],
      skipErrorChecking: true,
      disableSources: true,
      excludeExternals: true,
      groupOrder: ["Functions", "*"],
      hideBreadcrumbs: true,
      hidePageHeader: true,
      hidePageTitle: true,
      hideGroupHeadings: true,
      parametersFormat: "table",
      interfacePropertiesFormat: "table",
      useCodeBlocks: true,
      expandParameters: true,
      logLevel: "Warn",
      readme: "none",
    });
    const project = await application.convert();
    if (project === undefined) throw new Error("The docstrings could not be read");
    await application.generateOutputs(project);
    const reference = await readFile(join(folder, "README.md"), "utf8");
    return await format(`${introduction}\n${reference}`, {
      parser: "markdown",
      printWidth: 110,
      embeddedLanguageFormatting: "off",
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(join(root, "docs/calc.md"), await calcReference());
}
