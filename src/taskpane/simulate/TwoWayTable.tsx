import { useState, type ReactNode } from "react";
import { Button, Checkbox, Field, makeStyles, tokens } from "@fluentui/react-components";
import { Choice } from "./Choice.tsx";
import { simulateTexts } from "../../i18n/pane/simulate.ts";
import { useAnnounce } from "../common/announcements.tsx";
import { useExcel } from "../common/excelPort.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useCommonStyles } from "../common/styles.ts";
import { today } from "../common/today.ts";
import { useTask } from "../common/useTask.ts";
import { inBackground } from "./background/inBackground.ts";
import { isRefused } from "./background/orders.ts";
import type { ResultMark, SensitivityBar } from "./model.ts";
import { Obstacles } from "./Obstacles.tsx";

const useStyles = makeStyles({
  two: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  field: { minWidth: 0 },
});

interface TwoWayTableProps {
  readonly result: ResultMark;
  readonly bars: readonly SensitivityBar[];
}

/** A table of the result over two inputs: live formulas where one can be written, else values with their date. */
export function TwoWayTable({ result, bars }: TwoWayTableProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(simulateTexts).sensitivity.table;
  const { language } = useLanguage();
  const excel = useExcel();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState({ rows: 0, columns: 1 });
  const [keepsLive, setKeepsLive] = useState(true);
  const { task, run } = useTask(async (signal, rows: SensitivityBar, columns: SensitivityBar) => {
    const cells = await excel.readModelCells();
    const order = { kind: "table", result: result.target, rows, columns } as const;
    const answer = await inBackground(order, cells, signal);
    if (isRefused(answer)) return { refused: answer };
    const { liveChanges, tableSpec } = await import("./report/tableSpec.ts");
    const { sheets } = await excel.insertWorkbook(tableSpec(result, answer, today(), language), {
      signal,
      onProgress: () => undefined,
    });
    const [name = ""] = sheets.map((sheet) => sheet.name);
    const live = keepsLive ? liveChanges(name, answer, language) : [];
    if (live.length > 0) await excel.changeCells(live);
    const said = live.length > 0 ? texts.insertedLive(name) : texts.inserted(name);
    announce(said);
    return { said };
  });
  if (bars.length < 2) return null;
  const [rows, columns] = [bars[chosen.rows], bars[chosen.columns]];
  const isSame = chosen.rows === chosen.columns;
  return (
    <section className={common.section}>
      <h2 className={common.subheading}>{texts.title}</h2>
      <p className={common.quiet}>{texts.about}</p>
      <div className={styles.two}>
        {(["rows", "columns"] as const).map((side) => (
          <Field key={side} label={texts[side]} className={styles.field}>
            <Choice
              value={String(chosen[side])}
              onChange={(_event, { value }) => setChosen({ ...chosen, [side]: Number(value) })}
            >
              {bars.map(({ name }, index) => (
                <option key={index} value={index}>
                  {name}
                </option>
              ))}
            </Choice>
          </Field>
        ))}
      </div>
      <Checkbox
        checked={keepsLive}
        onChange={(_event, { checked }) => setKeepsLive(checked === true)}
        label={texts.keepLive}
      />
      {isSame && <p className={common.text}>{texts.same}</p>}
      <div>
        <Button
          disabled={isSame || excel.workplace !== "excel" || task.state === "running"}
          onClick={() => rows !== undefined && columns !== undefined && void run(rows, columns)}
        >
          {texts.insert}
        </Button>
      </div>
      {task.state === "failed" && <ProblemNotice problem={task.problem} />}
      {task.state === "done" && task.value.refused !== undefined && (
        <Obstacles refused={task.value.refused} />
      )}
      {task.state === "done" && task.value.said !== undefined && (
        <p className={common.quiet}>{task.value.said}</p>
      )}
    </section>
  );
}
