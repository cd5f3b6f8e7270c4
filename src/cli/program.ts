import { languages } from "../i18n/language.ts";
import { Command, CommanderError } from "commander";
import packageFile from "../../package.json" with { type: "json" };
import { sampleNames } from "../plan/sample/names.ts";
import { sheetIds } from "../sheets/ids.ts";
import type { AuditOptions } from "./audit.ts";
import type { BuildOptions } from "./build.ts";
import { CommandFailure, exitCodes } from "./failure.ts";
import type { ReadOptions } from "./read.ts";
import type { InitOptions } from "./init.ts";
import type { SeekOptions } from "./seek.ts";
import type { SensitivityOptions } from "./sensitivity.ts";
import type { SimulateOptions } from "./simulate.ts";
import type { Terminal } from "./terminal.ts";

/** Runs the command line and answers with its exit code. Each command loads what it needs itself. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { texts } = terminal;
  let exitCode: number = exitCodes.fine;
  const program = command("scaleplan", terminal)
    .description(texts.program)
    .version(packageFile.version, "-V, --version", texts.showVersion)
    .addHelpText("after", examples(terminal, ["npx scaleplan build plan.md -o plan.xlsx"]));

  program.addCommand(
    command("read", terminal)
      .description(texts.read)
      .argument("<file>", texts.fileArgument)
      .option("--json", texts.readJson)
      .option("--review", texts.readReview)
      .option("--decisions <file.json>", texts.decisions)
      .option("--format <format>", texts.format)
      .addHelpText(
        "after",
        examples(terminal, [
          "scaleplan read plan.md > plan.json",
          "scaleplan read budget.xlsx",
          "scaleplan read - --format csv < budget.csv",
        ]),
      )
      .action(async (file: string, options: ReadOptions) => {
        exitCode = await (await import("./read.ts")).read(file, options, terminal);
      }),
  );
  program.addCommand(
    command("check", terminal)
      .description(texts.check)
      .argument("<files...>", texts.filesArgument)
      .option("--json", texts.checkJson)
      .option("--decisions <file.json>", texts.decisions)
      .option("--format <format>", texts.format)
      .addHelpText("after", examples(terminal, ["scaleplan check plan.md", "scaleplan check plans/ --json"]))
      .action(async (files: string[], options: { json?: boolean; decisions?: string; format?: string }) => {
        exitCode = await (await import("./check.ts")).check(files, options, terminal);
      }),
  );
  program.addCommand(
    command("audit", terminal)
      .description(texts.audit)
      .argument("<file.xlsx>", texts.workbookArgument)
      .option("--map", texts.auditMap)
      .option("-o, --output <file.xlsx>", texts.auditOutput)
      .option("--force", texts.force)
      .option("--json", texts.checkJson)
      .addHelpText(
        "after",
        examples(terminal, [
          "scaleplan audit model.xlsx",
          "scaleplan audit model.xlsx --map",
          "scaleplan audit model.xlsx --map -o map.xlsx",
        ]),
      )
      .action(async (file: string, options: AuditOptions) => {
        exitCode = await (await import("./audit.ts")).audit(file, options, terminal);
      }),
  );
  addModelCommands(program, terminal, (code) => (exitCode = code));
  program.addCommand(
    command("build", terminal)
      .description(texts.build)
      .argument("<file>", texts.fileArgument)
      .requiredOption("-o, --output <file.xlsx>", texts.output)
      .option(`--language <${languages.join("|")}>`, texts.language)
      .option("--start <YYYY-MM>", texts.start)
      .option("--currency <code>", texts.currency)
      .option("--sheets <names>", `${texts.sheets}${sheetIds.join(",")}`)
      .option("--as-of <YYYY-MM-DD>", texts.asOf)
      .option("--period <year|quarter|month>", texts.period)
      .option("--years <n>", texts.years)
      .option("--decisions <file.json>", texts.decisions)
      .option("--format <format>", texts.format)
      .option("--force", texts.force)
      .addHelpText(
        "after",
        examples(terminal, ["scaleplan build plan.md -o plan.xlsx --start 2027-01 --currency EUR"]),
      )
      .action(async (file: string, options: BuildOptions) => {
        exitCode = await (await import("./build.ts")).build(file, options, terminal);
      }),
  );
  program.addCommand(
    command("init", terminal)
      .description(texts.init)
      .option("--sample <name>", `${texts.sample}${sampleNames.join(", ")}`)
      .option(`--language <${languages.join("|")}>`, texts.outlineLanguage)
      .option("-o, --output <file.md>", texts.output)
      .option("--force", texts.force)
      .addHelpText(
        "after",
        examples(terminal, ["scaleplan init -o plan.md", "scaleplan init --sample shop -o shop.md"]),
      )
      .action(async (options: InitOptions) => {
        exitCode = await (await import("./init.ts")).init(options, terminal);
      }),
  );

  try {
    await program.parseAsync(words, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommandFailure) {
      terminal.stderr.write(`${error.message}\n`);
      return error.exitCode;
    }
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.input;
    throw error;
  }
}

/** The commands over models of the user's own. */
function addModelCommands(program: Command, terminal: Terminal, end: (exitCode: number) => void): void {
  const { texts } = terminal;
  program.addCommand(
    command("simulate", terminal)
      .description(texts.simulate)
      .argument("<file.xlsx>", texts.workbookArgument)
      .requiredOption("--result <cells...>", texts.results)
      .option("--trials <n>", texts.trials)
      .option("--seed <n>", texts.seed)
      .option("--today <date>", texts.today)
      .option("--json", texts.figuresJson)
      .addHelpText("after", examples(terminal, ["scaleplan simulate model.xlsx --result 'Model!B70'"]))
      .action(async (file: string, options: SimulateOptions) => {
        end(await (await import("./simulate.ts")).simulate(file, options, terminal));
      }),
  );
  program.addCommand(
    command("sensitivity", terminal)
      .description(texts.sensitivity)
      .argument("<file.xlsx>", texts.workbookArgument)
      .requiredOption("--result <cell>", texts.result)
      .option("--cells <cells...>", texts.sensitivityCells)
      .option("--change <share>", texts.change)
      .option("--rows <cell=values>", texts.tableRows)
      .option("--columns <cell=values>", texts.tableColumns)
      .option("--today <date>", texts.today)
      .option("--json", texts.figuresJson)
      .addHelpText(
        "after",
        examples(terminal, [
          "scaleplan sensitivity model.xlsx --result 'Model!B70'",
          "scaleplan sensitivity model.xlsx --result 'Model!B70' --cells 'Model!B3' Price --change 20%",
          "scaleplan sensitivity model.xlsx --result 'Model!B70' --rows 'Model!B3=1,2,3' --columns 'Price=10,12'",
        ]),
      )
      .action(async (file: string, options: SensitivityOptions) => {
        end(await (await import("./sensitivity.ts")).sensitivity(file, options, terminal));
      }),
  );
  program.addCommand(
    command("seek", terminal)
      .description(texts.seek)
      .argument("<file.xlsx>", texts.workbookArgument)
      .requiredOption("--result <cell>", texts.result)
      .requiredOption("--to <value>", texts.seekTo)
      .requiredOption("--change <cell>", texts.seekChange)
      .option("--from <value>", texts.seekFrom)
      .option("--until <value>", texts.seekUntil)
      .option("--today <date>", texts.today)
      .option("--json", texts.figuresJson)
      .addHelpText(
        "after",
        examples(terminal, ["scaleplan seek model.xlsx --result 'Model!B70' --to 0 --change 'Model!B3'"]),
      )
      .action(async (file: string, options: SeekOptions) => {
        end(await (await import("./seek.ts")).seek(file, options, terminal));
      }),
  );
}

/** A command that writes to the terminal, throws instead of ending the process, and has titles in its language. */
function command(name: string, { texts, stdout, stderr }: Terminal): Command {
  const titles: Record<string, string> = {
    "Usage:": texts.usage,
    "Arguments:": texts.argumentsTitle,
    "Options:": texts.optionsTitle,
    "Commands:": texts.commandsTitle,
  };
  return new Command(name)
    .exitOverride()
    .helpOption("-h, --help", texts.showHelp)
    .helpCommand(false)
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, "")),
    });
}

const examples = ({ texts }: Terminal, lines: readonly string[]): string =>
  `\n${texts.examplesTitle}\n${lines.map((line) => `  ${line}`).join("\n")}\n`;
