import type { ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { checkTexts } from "../../../i18n/pane/check.ts";
import { useAnnounce } from "../../common/announcements.tsx";
import { useExcel } from "../../common/excelPort.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { ProblemNotice } from "../../common/ProblemNotice.tsx";
import { useSession } from "../../common/session.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { today } from "../../common/today.ts";
import { useTask } from "../../common/useTask.ts";
import { lookInBackground } from "./lookInBackground.ts";

/** Inserts the map of the workbook, on request only; the workbook is read anew for it. */
export function InsertMap(): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(checkTexts).workbook.map;
  const { language } = useLanguage();
  const excel = useExcel();
  const { accepted } = useSession().now;
  const announce = useAnnounce();
  const { task, run } = useTask(async (signal) => {
    const cells = await excel.readModelCells();
    const { map } = await lookInBackground({ cells, map: { accepted } }, signal);
    const { mapSheet } = await import("../../../workbook/mapSheet.ts");
    const { sheets } = await excel.insertWorkbook(mapSheet(map, texts, today(), language), {
      signal,
      onProgress: () => undefined,
    });
    const said = texts.inserted(sheets.map(({ name }) => name).join(", "));
    announce(said);
    return said;
  });
  return (
    <>
      <p className={common.quiet}>{texts.about}</p>
      <div className={common.row}>
        <Button
          size="small"
          disabled={excel.workplace !== "excel" || task.state === "running"}
          onClick={() => void run()}
        >
          {texts.insert}
        </Button>
        {task.state === "done" && <span className={common.quiet}>{task.value}</span>}
      </div>
      {task.state === "failed" && <ProblemNotice problem={task.problem} />}
    </>
  );
}
