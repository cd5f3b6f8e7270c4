/**
 * What differs from one real Excel to the next while it runs: a test or the menu of conditions changes
 * it. What is settled before office.js starts (requirement sets, language) is an option of the host.
 */
export interface Conditions {
  /** Separates the areas of a list of addresses: ";" on computers whose decimal sign is a comma. */
  listSeparator: "," | ";";
  /** Between whole and fraction of what is typed and shown. */
  decimalSeparator: "." | ",";
  /** Installed from the Marketplace: the add-in cannot show its pane by itself. */
  marketplace: boolean;
  /** Without a printer Excel refuses to set up pages. */
  printer: boolean;
  /** Some builds refuse to freeze panes. */
  freezePanes: boolean;
  /** Whether charts take letters of their own. */
  chartFonts: boolean;
  /** Excel for the Mac lets a pane download nothing. */
  downloads: boolean;
  /** tables.add(address) looks at the sheet in front, whatever collection it is asked of. */
  tablesOnActiveSheet: boolean;
}

export const usualConditions: Readonly<Conditions> = {
  listSeparator: ",",
  decimalSeparator: ".",
  marketplace: false,
  printer: true,
  freezePanes: true,
  chartFonts: true,
  downloads: true,
  tablesOnActiveSheet: false,
};
