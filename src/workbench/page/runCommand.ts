import type { RibbonButton } from "./manifest.ts";
import type { WorkbenchTexts } from "./Ribbon.tsx";
import type { Session } from "./session.ts";

/** Runs a ribbon button's function in the add-in; gives what to tell the person when that fails. */
export async function runCommand(
  session: Session,
  button: RibbonButton,
  texts: WorkbenchTexts,
): Promise<string | undefined> {
  if (button.action.kind !== "function") return undefined;
  if (session.host === undefined) return texts.commandMissing(button.action.name);
  try {
    await session.host.commands.run(button.action.name, button.id);
    return undefined;
  } catch (error) {
    return texts.commandFailed(button.label, error instanceof Error ? error.message : String(error));
  }
}
