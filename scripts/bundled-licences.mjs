/** A webpack plugin that writes the licences of all packages that went into a bundle beside it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";

const licenceFile = /^(licen[cs]e|copying|third[-_]party[-_]notices)(\.(md|txt))?$/i;

export class BundledLicences {
  constructor(fileName) {
    this.fileName = fileName;
  }
  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap("BundledLicences", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "BundledLicences", stage }, () => {
        const folders = new Set([...compilation.modules].flatMap(filesOf).flatMap(packageFolder));
        const notices = [...folders].sort().map(notice);
        compilation.emitAsset(this.fileName, new sources.RawSource(notices.join(`\n${"-".repeat(72)}\n\n`)));
      });
    });
  }
}

/** The files of a module; one that webpack joined from several has them all. */
const filesOf = (module) => (module.modules ?? [module]).flatMap(({ resource }) => resource ?? []);

/** The folder of the package that a file belongs to, none for the project's own files. */
function packageFolder(file) {
  const inside = /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(file);
  return inside === null ? [] : [inside[0]];
}

function notice(folder) {
  const { name, version, ...stated } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  // Old packages state a list.
  const licence = stated.license ?? stated.licenses?.map(({ type }) => type).join(" or ");
  const texts = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  return [`${name} ${version} (${licence})`, ...texts, ""].join("\n\n");
}
