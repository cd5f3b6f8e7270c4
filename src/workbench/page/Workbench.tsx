import { useEffect, useRef, useState } from "react";
import { workbenchTexts } from "../../i18n/workbench.ts";
import { AddInDialog } from "./AddInDialog.tsx";
import { ConditionsMenu } from "./ConditionsMenu.tsx";
import { downloadPlan } from "./download.ts";
import type { RibbonButton } from "./manifest.ts";
import { NoteBar } from "./NoteBar.tsx";
import { Pane } from "./Pane.tsx";
import { toQuery, type Preferences, type ThemeName } from "./preferences.ts";
import { RequestsPanel } from "./RequestsPanel.tsx";
import { Ribbon } from "./Ribbon.tsx";
import { runCommand } from "./runCommand.ts";
import { useWorkbook } from "./useWorkbook.ts";

const container = "spreadsheet";

/** The whole page: ribbon above, workbook to the left, task pane to the right. */
export function Workbench({ initial }: { readonly initial: Preferences }) {
  const [preferences, setPreferences] = useState(initial);
  const [paneShown, setPaneShown] = useState(true);
  const [requestsShown, setRequestsShown] = useState(false);
  const [message, setMessage] = useState<string>();
  const paneFrame = useRef<HTMLIFrameElement>(null);
  const texts = workbenchTexts[preferences.language];
  const { open, manifest, failure } = useWorkbook(container, preferences);

  useEffect(() => {
    document.documentElement.lang = preferences.language;
    document.documentElement.dataset.theme = preferences.theme;
    document.title = texts.title;
    history.replaceState(null, "", toQuery(preferences));
  }, [preferences, texts]);

  const prefer = (change: Partial<Preferences>): void => setPreferences({ ...preferences, ...change });
  const [dialog, setDialog] = useState<string>();
  useEffect(
    () =>
      open?.session.onAttach(() => {
        open.session.host?.onPane(setPaneShown);
        open.session.host?.onDialog(setDialog);
      }),
    [open],
  );
  const showPane = (visible: boolean): void => {
    setPaneShown(visible);
    open?.session.host?.setPaneVisible(visible);
  };
  const onButton = (button: RibbonButton): void => {
    setMessage(undefined);
    if (button.action.kind === "pane") {
      showPane(true);
      setDialog(undefined);
      paneFrame.current?.focus();
    } else if (open !== undefined) {
      void runCommand(open.session, button, texts).then(setMessage);
    }
  };
  const onDownload = (): void => {
    if (open === undefined) return;
    void downloadPlan(open.session.model, preferences.language).catch((error: unknown) =>
      setMessage(texts.downloadFailed(error instanceof Error ? error.message : String(error))),
    );
  };

  return (
    <div className="workbench">
      <header className="bar">
        <p className="emulation" title={texts.emulationMore}>
          {texts.emulation}
        </p>
        <nav className="tools">
          <button type="button" onClick={() => location.reload()}>
            {texts.newWorkbook}
          </button>
          <button type="button" title={texts.downloadHint} disabled={open === undefined} onClick={onDownload}>
            {texts.download}
          </button>
          <button type="button" aria-pressed={requestsShown} onClick={() => setRequestsShown(!requestsShown)}>
            {texts.requests}
          </button>
          <ConditionsMenu texts={texts} preferences={preferences} prefer={prefer} session={open?.session} />
          <label>
            <span>{texts.theme}</span>
            <select
              value={preferences.theme}
              onChange={(event) => prefer({ theme: event.target.value as ThemeName })}
            >
              {(["light", "dark", "contrast"] as const).map((theme) => (
                <option key={theme} value={theme}>
                  {texts.themes[theme]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{texts.language}</span>
            <select
              value={preferences.language}
              onChange={(event) => prefer({ language: event.target.value === "es" ? "es" : "en" })}
            >
              <option value="en">{texts.languages.en}</option>
              <option value="es">{texts.languages.es}</option>
            </select>
          </label>
        </nav>
      </header>
      <Ribbon manifest={manifest} texts={texts} disabled={open === undefined} onButton={onButton} />
      <main className="stage" aria-label={texts.title}>
        <section className="sheet" aria-label={texts.spreadsheet}>
          {open === undefined && (
            <p className="loading" role="status">
              {failure === undefined ? texts.loading : texts.failed(failure)}
            </p>
          )}
          <div id={container} className="grid" />
          <NoteBar texts={texts} model={open?.session.model} message={message} />
          {requestsShown && <RequestsPanel texts={texts} session={open?.session} />}
        </section>
        {dialog !== undefined && (
          <AddInDialog address={dialog} texts={texts} onClose={() => setDialog(undefined)} />
        )}
        <Pane
          // Excel's language and requirement sets are read once, when office.js starts.
          key={`${preferences.language} ${preferences.requirements} ${preferences.situations.includes("readOnly")}`}
          shown={paneShown}
          downloads={!preferences.situations.includes("mac")}
          onClose={() => showPane(false)}
          texts={texts}
          url={open === undefined ? undefined : manifest?.paneUrl}
          name={manifest?.name ?? ""}
          frame={paneFrame}
        />
      </main>
    </div>
  );
}
