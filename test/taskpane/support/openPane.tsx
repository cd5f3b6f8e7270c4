import "./browserParts.ts";
import { configure, render, type RenderResult } from "@testing-library/react";
import { userEvent, type UserEvent } from "@testing-library/user-event";
import type { Language } from "../../../src/i18n/language.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { App } from "../../../src/taskpane/app/App.tsx";
import { createSession } from "../../../src/taskpane/common/createSession.ts";
import type { Workplace } from "../../../src/taskpane/common/excelPort.ts";
import type { Session } from "../../../src/taskpane/common/session.ts";
import type { ViewName } from "../../../src/taskpane/common/views.ts";
import { memoryPort, memoryWorkbook, type MemoryWorkbook } from "./memoryPort.ts";

/** A machine under load takes its time; a query that finds its element does not wait for this. */
configure({ asyncUtilTimeout: 60_000 });

export interface OpenedPane extends RenderResult {
  readonly book: MemoryWorkbook;
  readonly session: Session;
  readonly user: UserEvent;
}

export interface PaneStart {
  readonly book?: Partial<MemoryWorkbook>;
  readonly language?: Language;
  readonly workplace?: Workplace;
  readonly view?: ViewName;
  /** The plan in hand, as if it had been started before. */
  readonly plan?: Plan;
}

/** The whole pane, as it opens in Excel, over a workbook of plain data. */
export function openPane(start: PaneStart = {}): OpenedPane {
  const { language = "en", workplace = "excel", view, plan } = start;
  const book = memoryWorkbook(start.book);
  const port = memoryPort(book, workplace);
  const session = createSession(port);
  void session.restore();
  if (plan !== undefined) session.work({ plan, origin: { kind: "sample" } });
  if (view !== undefined) session.show(view);
  const user = userEvent.setup();
  const pane = render(
    <App port={port} session={session} displayLanguage={language} officeColors={() => undefined} />,
  );
  return { ...pane, book, session, user };
}
