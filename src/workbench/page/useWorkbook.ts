import { useEffect, useRef, useState } from "react";
import { askBeforeLeaving } from "./leaving.ts";
import { readManifest, type AddInManifest } from "./manifest.ts";
import type { Preferences } from "./preferences.ts";
import type { Session } from "./session.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

export interface OpenWorkbook {
  readonly session: Session;
  readonly spreadsheet: Spreadsheet;
}

interface State {
  readonly open?: OpenWorkbook;
  readonly manifest?: AddInManifest;
  readonly failure?: string;
}

/**
 * Opens one workbook for the life of the page: first the ribbon from the manifest, then the
 * spreadsheet, whose script is large and comes later, and then the pane may load.
 */
export function useWorkbook(container: string, preferences: Preferences): State {
  const [state, setState] = useState<State>({});
  const manifestText = useRef("");
  const first = useRef(preferences);

  useEffect(() => {
    let over = false;
    const open = async (): Promise<void> => {
      const { language } = first.current;
      const response = await fetch("/manifest.xml");
      if (!response.ok) throw new Error(`manifest.xml: ${response.status}`);
      manifestText.current = await response.text();
      const manifest = readManifest(manifestText.current, language);
      if (over) return;
      setState({ manifest });
      const [{ createSpreadsheet }, { Session }] = await Promise.all([
        import("./spreadsheet.ts"),
        import("./session.ts"),
      ]);
      const spreadsheet = await createSpreadsheet(
        container,
        language,
        first.current.situations.includes("date1904"),
      );
      const session = new Session(spreadsheet.model, manifest, first.current);
      window.scaleplanWorkbench = session;
      askBeforeLeaving(spreadsheet.model, window);
      setState({ manifest, open: { session, spreadsheet } });
    };
    open().catch((error: unknown) =>
      setState((state) => ({ ...state, failure: error instanceof Error ? error.message : String(error) })),
    );
    return () => {
      over = true;
    };
  }, [container]);

  const { open } = state;
  useEffect(() => {
    if (open === undefined) return;
    const manifest = readManifest(manifestText.current, preferences.language);
    open.session.prefer(preferences, manifest);
    open.spreadsheet.setDark(preferences.theme !== "light");
    void open.spreadsheet.setLanguage(preferences.language);
    setState((state) => ({ ...state, manifest }));
  }, [open, preferences]);

  return state;
}
