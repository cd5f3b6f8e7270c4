import { useState, type ReactNode } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import { useExcel } from "../../common/excelPort.ts";
import { useTexts } from "../../common/language.ts";
import { ProblemNotice } from "../../common/ProblemNotice.tsx";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: "120px" },
  input: { width: "100%", minWidth: 0 },
});

interface DataCellsProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** The cells that hold the values of a shape: typed, or taken from the selection. */
export function DataCells({ label, value, onValue }: DataCellsProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(simulateTexts).form;
  const excel = useExcel();
  const [problem, setProblem] = useState<unknown>();
  const take = async (): Promise<void> => {
    try {
      setProblem(undefined);
      onValue((await excel.readSelection()).address);
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <>
      <div className={styles.row}>
        <Field label={label} className={styles.field}>
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            value={value}
            onChange={(_event, data) => onValue(data.value)}
          />
        </Field>
        <Button size="small" onClick={() => void take()}>
          {texts.useSelection}
        </Button>
      </div>
      {problem !== undefined && <ProblemNotice problem={problem} />}
    </>
  );
}
