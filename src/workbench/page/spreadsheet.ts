import { LocaleType, LocaleService, mergeLocales, type ILocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { defaultTheme } from "@univerjs/themes";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import type { PaneLanguage } from "../../i18n/language.ts";
import type { EnginePlugin } from "../model/engine.ts";
import { UniverWorkbook } from "../model/workbookModel.ts";
import { followCellEvents } from "./cellEvents.ts";
import { drawCharts } from "./charts/chartLayer.tsx";
import { loadLetters } from "./letters.ts";
import { showDatesFrom1904 } from "./shownDates.ts";
import { holdScreenWhileWorking } from "./screenUpdating.ts";

/** What Excel calls the sheet of an empty workbook. */
const firstSheetNames: Readonly<Record<PaneLanguage, string>> = { en: "Sheet1", es: "Hoja1" };
const localeTypes: Readonly<Record<PaneLanguage, LocaleType>> = {
  en: LocaleType.EN_US,
  es: LocaleType.ES_ES,
};

export interface Spreadsheet {
  readonly model: UniverWorkbook;
  readonly api: FUniver;
  setDark(dark: boolean): void;
  setLanguage(language: PaneLanguage): Promise<void>;
}

/** The workbook with the engine's own interface, in the element with this id. */
export async function createSpreadsheet(
  container: string,
  language: PaneLanguage,
  date1904: boolean,
): Promise<Spreadsheet> {
  await loadLetters();
  const model = new UniverWorkbook(
    {
      plugins: interfacePlugins(container),
      locale: localeTypes[language],
      locales: await loadLocale(language),
      theme: defaultTheme,
    },
    { firstSheetName: firstSheetNames[language], date1904 },
  );
  const api = FUniver.newAPI(model.engine.univer);
  drawCharts(model, api);
  followCellEvents(model, api);
  holdScreenWhileWorking(model.engine);
  if (date1904) showDatesFrom1904(model.engine);
  const numbers = model.engine.get(SheetsNumfmtCellContentController);
  numbers.setNumfmtLocal(language);
  return {
    model,
    api,
    // As in Excel the menus turn dark and the cells stay white: their colours are the workbook's own.
    setDark: (next) => document.documentElement.classList.toggle("univer-dark", next),
    async setLanguage(next) {
      const service = model.engine.get(LocaleService);
      service.load(await loadLocale(next));
      service.setLocale(localeTypes[next]);
      numbers.setNumfmtLocal(next);
    },
  };
}

function interfacePlugins(container: string): readonly EnginePlugin[] {
  const presets = [
    UniverSheetsCorePreset({ container, header: true, toolbar: true, ribbonType: "simple" }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsDrawingPreset(),
    UniverSheetsTablePreset(),
  ];
  const plugins = presets
    .flatMap((preset) => preset.plugins)
    .map((entry) => (Array.isArray(entry) ? entry : [entry]) as unknown as EnginePlugin)
    // What the filter buttons of tables sort with is in none of the presets.
    .concat([[UniverSheetsSortPlugin]]);
  // The tag at a table's corner covers a frozen first row.
  return plugins.map(([plugin, configuration]) =>
    /TABLE_UI/.test(plugin.pluginName) ? [plugin, { hideAnchor: true }] : [plugin, configuration],
  );
}

async function loadLocale(language: PaneLanguage): Promise<ILocales> {
  const parts =
    language === "es"
      ? await Promise.all([
          import("@univerjs/preset-sheets-core/locales/es-ES"),
          import("@univerjs/preset-sheets-conditional-formatting/locales/es-ES"),
          import("@univerjs/preset-sheets-data-validation/locales/es-ES"),
          import("@univerjs/preset-sheets-drawing/locales/es-ES"),
          import("@univerjs/preset-sheets-filter/locales/es-ES"),
          import("@univerjs/preset-sheets-table/locales/es-ES"),
        ])
      : await Promise.all([
          import("@univerjs/preset-sheets-core/locales/en-US"),
          import("@univerjs/preset-sheets-conditional-formatting/locales/en-US"),
          import("@univerjs/preset-sheets-data-validation/locales/en-US"),
          import("@univerjs/preset-sheets-drawing/locales/en-US"),
          import("@univerjs/preset-sheets-filter/locales/en-US"),
          import("@univerjs/preset-sheets-table/locales/en-US"),
        ]);
  return { [localeTypes[language]]: mergeLocales(...parts.map((part) => part.default)) };
}
