import { createRoot } from "react-dom/client";
import { closestPaneLanguage } from "../i18n/language.ts";
import { App } from "./app/App.tsx";
import { officeExcel } from "./app/officeExcel.ts";
import type { OfficeColors } from "./app/officeTheme.ts";
import { findWorkplace } from "./app/workplace.ts";
import { associateCommands } from "./commands/commands.ts";
import { createSession } from "./common/createSession.ts";

const workplace = await findWorkplace();
const inOffice = workplace !== "none";
const port = officeExcel(workplace);
const session = createSession(port);
const displayLanguage = inOffice ? Office.context.displayLanguage : navigator.language;

void session.restore();
if (inOffice) {
  associateCommands(session, () => session.state().language ?? closestPaneLanguage(displayLanguage));
}

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no place for the pane.");
createRoot(root).render(
  <App
    port={port}
    session={session}
    displayLanguage={displayLanguage}
    officeColors={(): OfficeColors | undefined => (inOffice ? Office.context.officeTheme : undefined)}
  />,
);
