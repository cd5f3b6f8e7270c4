import type { PaneLanguage } from "../../../i18n/language.ts";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import type { SheetSpec, WorkbookSpec } from "../../../workbook/spec.ts";
import { dayText } from "../../../i18n/day.ts";
import { wholeNumber } from "../../common/format.ts";
import { placeText } from "../CellLink.tsx";
import { fixedTexts } from "../fixedTexts.ts";
import { shapeText } from "../marks/shapeText.ts";
import type { SimulationOutcome } from "../model.ts";
import { Layout } from "./layout.ts";
import { headings, number, text } from "./reportCells.ts";
import { addDistribution, addFigures, resultCharts, sheetId } from "./resultBlocks.ts";

/** The report's sheet: values with the day, the seed, the trials and the inputs, and native charts of them. */
export function reportSpec(outcome: SimulationOutcome, language: PaneLanguage): WorkbookSpec {
  const texts = simulateTexts[language];
  const words = texts.report;
  const layout = new Layout();
  const { day, trials, seed } = outcome;
  const head = [
    [text(words.title, "title")],
    [text(words.purpose(dayText(day, language), wholeNumber(trials, language), String(seed)), "purpose")],
    ...fixedTexts(outcome, texts, language).map((line) => [text(line, "purpose")]),
  ];
  layout.blocks.push({ row: 0, column: 1, cells: head });
  layout.next = head.length + 1;
  layout.add([
    [text(words.inputs, "section")],
    headings([words.name, words.cell, words.spread, words.base], 3),
    ...outcome.inputs.map((input) => [
      text(input.name),
      text(placeText(input.target)),
      text(shapeText(input, texts.inputs, language)),
      number(input.base, input.format),
    ]),
  ]);
  const results = outcome.results.filter(({ sorted }) => sorted.length > 0);
  const figures = results.map((result) => addFigures(layout, result, outcome, language));
  const bars = results.map((result) => addDistribution(layout, result, language));
  const charts = results.flatMap((result, index) => {
    const [own, distribution] = [figures[index], bars[index]];
    return own === undefined || distribution === undefined
      ? []
      : resultCharts(result, { ...own, bars: distribution }, language);
  });
  const sheet: SheetSpec = {
    id: sheetId,
    name: words.sheet,
    tabColor: "teal",
    columnWidths: [2, 42, 26, 36, 18, 3, 3, 12, 12, 12, 12, 12, 12],
    rowHeights: layout.headings.map((row) => ({ row, points: 30 })),
    blocks: layout.blocks,
    tables: [],
    filters: false,
    conditionalFormats: [],
    validations: [],
    charts,
    freeze: { rows: 2, columns: 0 },
    print: { orientation: "landscape", breaks: { rows: layout.breaks }, scale: pageScale },
  };
  return {
    language,
    properties: { title: words.title, subject: "", createdOn: day },
    sheets: [sheet],
    names: [],
  };
}

/** Percent at which all columns fit on a page. */
const pageScale = 58;
