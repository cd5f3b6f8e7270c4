// Over 150 lines: the looks of all roles, as data.
/** The one hand for sheets, charts, pane and icons. Each pair of ink and ground is at least 4.5:1. */
export const palette = {
  ink: "#17324D",
  teal: "#0B7A75",
  tealLight: "#D5ECEA",
  amber: "#9A5B00",
  amberGround: "#FFF3DC",
  green: "#0B6A3B",
  greenGround: "#E3F4EA",
  red: "#A4262C",
  redGround: "#FDE8E8",
  grey: "#5B6770",
  line: "#D8DEE4",
  white: "#FFFFFF",
  black: "#000000",
  inputInk: "#0000FF",
  inputGround: "#FFFBE6",
} as const;

export type PaletteColor = keyof typeof palette;
export type ChartColor = "ink" | "teal" | "tealLight" | "amber" | "grey" | "green" | "red";

/** What a cell is for. Each role is a named style of the workbook, listed in the legend on Guide. */
export type Role =
  | "title"
  | "purpose"
  | "unit"
  | "section"
  | "heading"
  | "headingNumber"
  | "text"
  | "label"
  | "input"
  | "inputText"
  | "formula"
  | "formulaText"
  | "total"
  | "totalLabel"
  | "link"
  | "check"
  | "note";

export interface RoleStyle {
  /** Name of the cell style in the workbook. */
  readonly name: string;
  readonly font: {
    readonly size: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly color: PaletteColor;
  };
  readonly fill?: PaletteColor;
  readonly horizontal: "left" | "right" | "center";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Steps away from the edge, so that text keeps its distance from a number or heading in the next cell. */
  readonly indent?: number;
  readonly border?: {
    readonly sides: readonly ("top" | "bottom" | "left" | "right")[];
    readonly color: PaletteColor;
  };
}

export const fontName = "Calibri";

/** Letters of axes and legends. */
export const chartLetters = 10;

/** The margins of a printed page, in points. */
export const pageMargins = { left: 18, right: 18, top: 54, bottom: 54, header: 22, footer: 22 } as const;

const hairline = { sides: ["bottom"], color: "line" } as const;

export const roleStyles: Readonly<Record<Role, RoleStyle>> = {
  title: {
    name: "Plan Title",
    font: { size: 18, bold: true, color: "ink" },
    horizontal: "left",
    vertical: "center",
  },
  purpose: {
    name: "Plan Purpose",
    font: { size: 11, color: "grey" },
    horizontal: "left",
    vertical: "center",
  },
  unit: {
    name: "Plan Unit",
    font: { size: 10, italic: true, color: "grey" },
    horizontal: "left",
    vertical: "center",
  },
  section: {
    name: "Plan Section",
    font: { size: 13, bold: true, color: "ink" },
    horizontal: "left",
    vertical: "center",
  },
  heading: {
    name: "Plan Heading",
    font: { size: 11, bold: true, color: "white" },
    fill: "ink",
    horizontal: "left",
    indent: 1,
    vertical: "center",
    wrap: true,
  },
  headingNumber: {
    name: "Plan Heading Number",
    font: { size: 11, bold: true, color: "white" },
    fill: "ink",
    horizontal: "right",
    indent: 1,
    vertical: "center",
    wrap: true,
    // Keeps it apart from the heading before it, which reaches as far to the right.
    border: { sides: ["left"], color: "white" },
  },
  text: {
    name: "Plan Text",
    font: { size: 11, color: "black" },
    horizontal: "left",
    indent: 1,
    vertical: "center",
    wrap: true,
    border: hairline,
  },
  label: {
    name: "Plan Label",
    font: { size: 11, color: "black" },
    horizontal: "left",
    indent: 1,
    vertical: "center",
    wrap: true,
  },
  input: {
    name: "Plan Input",
    font: { size: 11, color: "inputInk" },
    fill: "inputGround",
    horizontal: "right",
    vertical: "center",
    border: hairline,
  },
  inputText: {
    name: "Plan Input Text",
    font: { size: 11, color: "inputInk" },
    fill: "inputGround",
    horizontal: "left",
    indent: 1,
    vertical: "center",
    wrap: true,
    border: hairline,
  },
  formula: {
    name: "Plan Formula",
    font: { size: 11, color: "black" },
    horizontal: "right",
    vertical: "center",
    border: hairline,
  },
  formulaText: {
    name: "Plan Formula Text",
    font: { size: 11, color: "black" },
    horizontal: "left",
    indent: 1,
    vertical: "center",
    border: hairline,
  },
  total: {
    name: "Plan Total",
    font: { size: 11, bold: true, color: "black" },
    horizontal: "right",
    vertical: "center",
    border: { sides: ["top"], color: "ink" },
  },
  totalLabel: {
    name: "Plan Total Label",
    font: { size: 11, bold: true, color: "black" },
    horizontal: "left",
    indent: 1,
    vertical: "center",
    wrap: true,
    border: { sides: ["top"], color: "ink" },
  },
  link: {
    name: "Plan Link",
    font: { size: 11, underline: true, color: "green" },
    horizontal: "left",
    indent: 1,
    vertical: "center",
  },
  // As it looks while it holds; a rule says where it does not.
  check: {
    name: "Plan Check",
    font: { size: 11, bold: true, color: "green" },
    fill: "greenGround",
    horizontal: "left",
    indent: 1,
    vertical: "center",
  },
  note: {
    name: "Plan Note",
    font: { size: 10, italic: true, color: "grey" },
    horizontal: "left",
    vertical: "center",
    wrap: true,
  },
};

/** The smallest letters that a sheet or a chart has. */
export const smallestLetters = Math.min(
  chartLetters,
  ...Object.values(roleStyles).map(({ font }) => font.size),
);

/** What a conditional format says; always beside a word or mark that says the same. */
export type Tone = "good" | "warning" | "bad" | "muted" | "bar" | "barDone" | "today";

export const toneStyles: Readonly<
  Record<Tone, { readonly fill?: PaletteColor; readonly font?: PaletteColor }>
> = {
  good: { fill: "greenGround", font: "green" },
  warning: { fill: "amberGround", font: "amber" },
  bad: { fill: "redGround", font: "red" },
  muted: { font: "grey" },
  bar: { fill: "tealLight" },
  barDone: { fill: "teal" },
  today: { fill: "amberGround" },
};
