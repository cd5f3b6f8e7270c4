import ts from "typescript";
import { planted } from "./mutants.ts";
import type { Fault } from "./warm/orders.ts";

/**
 * Whether the type check refuses a fault: what does not compile reaches nobody, and is neither noticed by a
 * test nor a gap in them. Only the fault's own file is asked, with what it imports.
 */
export class TypeCheck {
  readonly #options: ts.CompilerOptions;
  readonly #files = new Map<string, ts.SourceFile | undefined>();

  constructor(configuration: string) {
    const { config } = ts.readConfigFile(configuration, (path) => ts.sys.readFile(path)) as {
      config: unknown;
    };
    const folder = configuration.replace(/\/[^/]*$/, "");
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
    // That a guard's variable is read no longer is no reason to call a guard taken away no program.
    this.#options = { ...options, noUnusedLocals: false, noUnusedParameters: false };
  }

  refuses(fault: Fault): boolean {
    const host = ts.createCompilerHost(this.#options);
    const read = host.getSourceFile.bind(host);
    host.getSourceFile = (path, target, ...others) => {
      if (path === fault.file)
        return ts.createSourceFile(path, planted(ts.sys.readFile(path) ?? "", fault), target, true);
      if (!this.#files.has(path)) this.#files.set(path, read(path, target, ...others));
      return this.#files.get(path);
    };
    const program = ts.createProgram([fault.file], this.#options, host);
    const source = program.getSourceFile(fault.file);
    return source !== undefined && program.getSemanticDiagnostics(source).length > 0;
  }
}
