import type { PaneLanguage } from "../../i18n/language.ts";
import type { Request, Session } from "../common/session.ts";
import { watchPane, type PaneSight } from "./paneSight.ts";

/** What the ribbon's buttons are called in the manifest. */
export const commandNames = ["openPane", "insertSample", "checkPlan", "replaceFormulas", "openHelp"] as const;
export type CommandName = (typeof commandNames)[number];

type Command = (event: Office.AddinCommands.Event) => Promise<void>;

/** Excel waits for `completed`: it must come whatever happens, or the button stays busy. */
const completing =
  (work: () => void | Promise<void>): Command =>
  async (event) => {
    try {
      await work();
    } finally {
      event.completed();
    }
  };

/** The help pages are part of the add-in: same origin, one folder a language. */
export function openHelp(language: PaneLanguage): void {
  const address = new URL(`help/${language}/index.html`, location.href).href;
  if (
    typeof Office !== "undefined" &&
    Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")
  )
    Office.context.ui.openBrowserWindow(address);
  // Without "noopener": it makes the answer null, for which office.js opens the page a second time. The page is our own.
  else window.open(address, "_blank");
}

/** A small window of Office's, since the pane is what cannot be seen. */
function sayWhereThePaneIs(language: PaneLanguage): void {
  const address = new URL(`help/${language}/open-pane.html`, location.href).href;
  Office.context.ui.displayDialogAsync(address, { height: 30, width: 30, displayInIframe: true });
}

/** How long Office may take to show the pane. */
const patience = 1_500;

/**
 * Ties the ribbon to the pane. Both live in one page (the shared runtime), so a button only tells the
 * session what is wanted. Office shows no pane for an add-in from the Marketplace: then a dialog says
 * where the pane is, and what was asked for waits, since nothing may happen to a workbook unseen.
 */
export function associateCommands(
  session: Session,
  language: () => PaneLanguage,
  sight: PaneSight = watchPane(document),
): void {
  const inPane = (request?: Request): Command =>
    completing(async () => {
      if (request !== undefined) sight.whenSeen(() => session.ask(request));
      await Office.addin.showAsTaskpane();
      if (!(await sight.within(patience))) sayWhereThePaneIs(language());
    });
  const commands: Readonly<Record<CommandName, Command>> = {
    openPane: inPane(),
    insertSample: inPane("insertSample"),
    checkPlan: inPane("check"),
    replaceFormulas: inPane("replaceFormulas"),
    openHelp: completing(() => openHelp(language())),
  };
  for (const name of commandNames) Office.actions.associate(name, commands[name]);
}
