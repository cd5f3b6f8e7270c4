import {
  ICommandService,
  LocaleService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ICommand,
  type IExecutionOptions,
  type ILocales,
  type Plugin,
  type PluginCtor,
  type Workbook,
} from "@univerjs/core";
import type { Theme } from "@univerjs/themes";
import { defaultFormat } from "./formats.ts";

export type EnginePlugin = readonly [plugin: PluginCtor<Plugin>, configuration?: object];

export interface EngineOptions {
  readonly plugins: readonly EnginePlugin[];
  readonly locale?: LocaleType;
  readonly locales?: ILocales;
  readonly theme?: Theme;
}

/** Excel's sheet is larger; these are as many rows and columns as a sheet starts with here. */
export const startingRows = 1000;
export const startingColumns = 60;
/** The letters of cells that have none of their own: the engine's are Arial. */
export const startingStyle = { ff: defaultFormat.fontName, fs: defaultFormat.fontSize };

/** The engine keeps parsed formulas by workbook, beyond the life of one. */
let nextWorkbook = 1;

/** A running Univer with one workbook of one empty sheet, whichever plugins calculate or show it. */
export class Engine {
  readonly univer: Univer;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly commands: ICommandService;
  #acting = 0;

  constructor(options: EngineOptions, firstSheet: { readonly id: string; readonly name: string }) {
    this.univer = new Univer({
      logLevel: LogLevel.ERROR,
      locale: options.locale ?? LocaleType.EN_US,
      locales: options.locales ?? {},
      ...(options.theme === undefined ? {} : { theme: options.theme }),
    });
    for (const [plugin, configuration] of options.plugins) {
      this.univer.registerPlugin(plugin, configuration);
    }
    this.unitId = `workbook-${nextWorkbook++}`;
    this.workbook = this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: this.unitId,
      sheetOrder: [firstSheet.id],
      sheets: {
        [firstSheet.id]: {
          ...firstSheet,
          rowCount: startingRows,
          columnCount: startingColumns,
          defaultStyle: startingStyle,
        },
      },
    });
    this.commands = this.get(ICommandService);
  }

  /** A service of the engine. */
  get get() {
    const injector = this.univer.__getInjector();
    return injector.get.bind(injector);
  }

  /** True while the model itself changes something: what changes otherwise is the user's. */
  get acting(): boolean {
    return this.#acting > 0;
  }

  /** Runs a command or mutation for the add-in. */
  run<P extends object>(command: ICommand<P>, parameters: P, options?: IExecutionOptions): void {
    this.#acting += 1;
    try {
      const done = this.commands.syncExecuteCommand<P, unknown>(command.id, parameters, options);
      if (done === false) throw new Error(`The spreadsheet refused ${command.id}`);
    } finally {
      this.#acting -= 1;
    }
  }

  /** The ids of workbook and sheet, as most commands want them. */
  on(sheetId: string): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheetId };
  }

  dispose(): void {
    const words = this.get(LocaleService);
    this.univer.dispose();
    // A second after a calculation began the engine tells its progress, also when it was ended meanwhile.
    words.t = (key: string) => key;
  }
}
