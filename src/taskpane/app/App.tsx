import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { closestPaneLanguage } from "../../i18n/language.ts";
import { Announcer } from "../common/announcements.tsx";
import { ExcelContext, type ExcelPort } from "../common/excelPort.ts";
import { LanguageContext } from "../common/language.ts";
import { SessionContext, useSession, type Session } from "../common/session.ts";
import { HeadingShownContext } from "../common/ViewHeading.tsx";
import { Header } from "./Header.tsx";
import { Navigation } from "./Navigation.tsx";
import { useScheme, type OfficeColors } from "./officeTheme.ts";
import { themes } from "./theme.ts";
import { ViewFrame } from "./ViewFrame.tsx";
import { WorkplaceNotice } from "./WorkplaceNotice.tsx";

export interface AppProps {
  readonly port: ExcelPort;
  readonly session: Session;
  /** BCP 47 tag of Excel's display language. */
  readonly displayLanguage: string | undefined;
  readonly officeColors: () => OfficeColors | undefined;
}

const useStyles = makeStyles({
  pane: { minHeight: "100vh", display: "flex", flexDirection: "column" },
  main: { flexGrow: 1, minWidth: 0 },
});

function Frame({ displayLanguage, officeColors }: Omit<AppProps, "port" | "session">): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { speak } = session;
  const language = session.now.language ?? closestPaneLanguage(displayLanguage);
  const choice = useMemo(() => ({ language, setLanguage: speak }), [language, speak]);
  const headingShown = useRef(false);
  const scheme = useScheme(officeColors);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={themes[scheme]} className={styles.pane} data-scheme={scheme}>
      <LanguageContext value={choice}>
        <Announcer>
          <Header />
          <Navigation current={session.now.view} onChoose={session.show} />
          <WorkplaceNotice />
          <main className={styles.main}>
            <HeadingShownContext value={headingShown}>
              <ViewFrame name={session.now.view} />
            </HeadingShownContext>
          </main>
        </Announcer>
      </LanguageContext>
    </FluentProvider>
  );
}

export function App({ port, session, ...frame }: AppProps): ReactNode {
  return (
    <ExcelContext value={port}>
      <SessionContext value={session}>
        <Frame {...frame} />
      </SessionContext>
    </ExcelContext>
  );
}
