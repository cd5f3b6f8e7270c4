import type { Language } from "../../i18n/language.ts";
import type { Session } from "../common/session.ts";

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
export function openHelp(language: Language): void {
  const address = new URL(`help/${language}/index.html`, location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1"))
    Office.context.ui.openBrowserWindow(address);
  else window.open(address, "_blank", "noopener");
}

/**
 * Ties the ribbon to the pane. Both live in one page (the shared runtime), so a button only tells the
 * session what is wanted: the view takes it up when the pane opens, or at once where it is open.
 */
export function associateCommands(session: Session, language: () => Language): void {
  const showPane = (): Promise<void> => Office.addin.showAsTaskpane();
  const commands: Readonly<Record<CommandName, Command>> = {
    openPane: completing(showPane),
    insertSample: completing(() => {
      session.ask("insertSample");
      return showPane();
    }),
    checkPlan: completing(() => {
      session.ask("check");
      return showPane();
    }),
    replaceFormulas: completing(() => {
      session.ask("replaceFormulas");
      return showPane();
    }),
    openHelp: completing(() => openHelp(language())),
  };
  for (const name of commandNames) Office.actions.associate(name, commands[name]);
}
