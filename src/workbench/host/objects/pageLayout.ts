import { rangeAddress } from "../../../workbook/address.ts";
import { sheetColumns, sheetRows } from "../area.ts";
import { invalidArgument, itemNotFound } from "../hostError.ts";
import { parseArea, placeOf } from "../rules/reference.ts";
import { refusal } from "../rules/refusals.ts";
import { defineObject, membersOf, type Parameter } from "./members.ts";
import { flag, number, oneOf, plainObject, rangeOrAddress, text } from "./parameters.ts";
import { localAddress, rangeAt } from "./rangeShape.ts";
import { hostObject, isHostObject, type HostObject, type SheetState } from "./states.ts";

const { value, object, method } = membersOf<SheetState>();

/** Without a printer Excel sets up no page. */
function set(own: SheetState, name: string, given: unknown): void {
  if (!own.book.conditions.printer) throw refusal("pageLayoutRefused", name);
  own.sheet.pageLayout.set(name, given);
}

/** A setting of the page that the model keeps under the member's name. */
const kept = (name: string, check: Parameter<unknown>, otherwise: unknown) =>
  value(
    "1.9",
    ({ sheet }) => sheet.pageLayout.get(name) ?? otherwise,
    (own, given) => set(own, name, check(given)),
  );

const margin = (name: string, points: number) =>
  kept(
    name,
    (given) => {
      if (number(given) < 0) throw invalidArgument("a margin is not negative");
      return given;
    },
    points,
  );

const paper = oneOf("Letter", "Legal", "Tabloid", "A3", "A4", "A5");

const zoom: Parameter<unknown> = (given) => {
  const options = plainObject(given);
  const { scale } = options;
  if (scale !== undefined && scale !== null && (number(scale) < 10 || number(scale) > 400)) {
    throw invalidArgument("a scale lies between 10 and 400");
  }
  return options;
};

const areasOf = ({ book, sheet }: SheetState): HostObject | null => {
  const address = sheet.pageLayout.get("printArea");
  if (typeof address !== "string") return null;
  const areas = address.split(",").flatMap((part) => parseArea(part) ?? []);
  return hostObject("RangeAreas", { book, sheet, areas });
};

const titles = (own: SheetState, name: "printTitleRows" | "printTitleColumns"): HostObject | null => {
  const address = own.sheet.pageLayout.get(name);
  const area = typeof address === "string" ? parseArea(address) : undefined;
  return area === undefined ? null : hostObject("Range", rangeAt(own, area));
};

const orMissing = (found: HostObject | null): HostObject => {
  if (found === null) throw itemNotFound();
  return found;
};

const pointsPerUnit = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const pageLayout = defineObject("PageLayout", {
  identity: () => ({}),
  members: {
    headersFooters: object("1.9", "HeaderFooterGroup", (own) => own),
    blackAndWhite: kept("blackAndWhite", flag, false),
    bottomMargin: margin("bottomMargin", 54),
    centerHorizontally: kept("centerHorizontally", flag, false),
    centerVertically: kept("centerVertically", flag, false),
    draftMode: kept("draftMode", flag, false),
    firstPageNumber: kept("firstPageNumber", (given) => (given === "" ? "" : number(given)), ""),
    footerMargin: margin("footerMargin", 21.6),
    headerMargin: margin("headerMargin", 21.6),
    leftMargin: margin("leftMargin", 50.4),
    orientation: kept("orientation", oneOf("Portrait", "Landscape"), "Portrait"),
    paperSize: kept("paperSize", paper, "Letter"),
    printErrors: kept("printErrors", oneOf("AsDisplayed", "Blank", "Dash", "NotAvailable"), "AsDisplayed"),
    printGridlines: kept("printGridlines", flag, false),
    printHeadings: kept("printHeadings", flag, false),
    printOrder: kept("printOrder", oneOf("DownThenOver", "OverThenDown"), "DownThenOver"),
    rightMargin: margin("rightMargin", 50.4),
    topMargin: margin("topMargin", 54),
    zoom: kept("zoom", zoom, { scale: 100 }),

    getPrintArea: method("1.9", [], (own) => orMissing(areasOf(own))),
    getPrintAreaOrNullObject: method("1.9", [], areasOf),
    getPrintTitleColumns: method("1.9", [], (own) => orMissing(titles(own, "printTitleColumns"))),
    getPrintTitleColumnsOrNullObject: method("1.9", [], (own) => titles(own, "printTitleColumns")),
    getPrintTitleRows: method("1.9", [], (own) => orMissing(titles(own, "printTitleRows"))),
    getPrintTitleRowsOrNullObject: method("1.9", [], (own) => titles(own, "printTitleRows")),
    setPrintArea: method("1.9", [(given: unknown) => given], (own, given) => {
      const areas =
        isHostObject(given) && given.type === "RangeAreas" && "areas" in given.state
          ? given.state.areas
          : [placeOf(own, rangeOrAddress(given)).area];
      set(own, "printArea", areas.map((area) => rangeAddress(area, true)).join(","));
    }),
    setPrintMargins: method(
      "1.9",
      [oneOf("Points", "Inches", "Centimeters"), plainObject],
      (own, unit, margins) => {
        for (const [edge, given] of Object.entries(margins)) {
          const side = oneOf("top", "bottom", "left", "right", "header", "footer")(edge);
          set(own, `${side}Margin`, number(given) * pointsPerUnit[unit]);
        }
      },
    ),
    setPrintTitleColumns: method("1.9", [rangeOrAddress], (own, place) => {
      const range = placeOf(own, place);
      if (range.area.rows !== sheetRows) throw invalidArgument("print titles are whole columns");
      set(own, "printTitleColumns", localAddress(range));
    }),
    setPrintTitleRows: method("1.9", [rangeOrAddress], (own, place) => {
      const range = placeOf(own, place);
      if (range.area.columns !== sheetColumns) throw invalidArgument("print titles are whole rows");
      set(own, "printTitleRows", localAddress(range));
    }),
  },
});

const page = (name: string) => object("1.9", "HeaderFooter", (own) => ({ ...own, page: name }));

export const headerFooterGroup = defineObject("HeaderFooterGroup", {
  identity: () => ({}),
  members: {
    defaultForAllPages: page("defaultForAllPages"),
    evenPages: page("evenPages"),
    firstPage: page("firstPage"),
    oddPages: page("oddPages"),
    state: kept(
      "headersFooters.state",
      oneOf("Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"),
      "Default",
    ),
    useSheetMargins: kept("headersFooters.useSheetMargins", flag, true),
    useSheetScale: kept("headersFooters.useSheetScale", flag, true),
  },
});

const headerFooterText = (name: string) =>
  membersOf<SheetState & { readonly page: string }>().value(
    "1.9",
    (own) => own.sheet.pageLayout.get(`headersFooters.${own.page}.${name}`) ?? "",
    (own, given) => set(own, `headersFooters.${own.page}.${name}`, text(given)),
  );

export const headerFooter = defineObject("HeaderFooter", {
  identity: () => ({}),
  members: {
    centerFooter: headerFooterText("centerFooter"),
    centerHeader: headerFooterText("centerHeader"),
    leftFooter: headerFooterText("leftFooter"),
    leftHeader: headerFooterText("leftHeader"),
    rightFooter: headerFooterText("rightFooter"),
    rightHeader: headerFooterText("rightHeader"),
  },
});
