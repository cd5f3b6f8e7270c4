import { useState, type ReactNode } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionParameter } from "../../functions/index.ts";
import { functionsTexts } from "../../i18n/pane/functions.ts";
import { colors } from "../common/colors.ts";
import { useExcel } from "../common/excelPort.ts";
import { useTexts } from "../common/language.ts";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import type { Entered } from "./argument.ts";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalXS,
    alignItems: "start",
  },
  input: { width: "100%", minWidth: 0 },
  button: {
    whiteSpace: "nowrap",
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    color: colors.paneTeal,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface ArgumentFieldProps {
  readonly parameter: FunctionParameter;
  readonly entered: Entered;
  readonly onEnter: (entered: Entered) => void;
}

/** A field that takes a value, a list or a reference, or the cells that are selected in the workbook. */
export function ArgumentField({ parameter, entered, onEnter }: ArgumentFieldProps): ReactNode {
  const styles = useStyles();
  const texts = useTexts(functionsTexts);
  const excel = useExcel();
  const [problem, setProblem] = useState<unknown>();
  const takeSelection = async (): Promise<void> => {
    setProblem(undefined);
    try {
      onEnter({ kind: "selection", ...(await excel.readSelection()) });
    } catch (failure) {
      setProblem(failure);
    }
  };
  const cells =
    entered.kind === "selection" ? entered.values.reduce((total, row) => total + row.length, 0) : 0;
  return (
    <>
      <Field
        label={parameter.optional ? `${parameter.name} (${texts.optional})` : parameter.name}
        required={!parameter.optional}
        hint={parameter.description}
        validationState="none"
        validationMessage={entered.kind === "selection" ? texts.selected(entered.address, cells) : undefined}
      >
        {(field) => (
          <div className={styles.row}>
            <Input
              {...field}
              className={styles.input}
              input={{ className: styles.input }}
              value={entered.kind === "selection" ? entered.address : entered.text}
              onChange={(_event, { value }) => onEnter({ kind: "typed", text: value })}
            />
            <Button
              appearance="subtle"
              className={styles.button}
              disabled={excel.workplace === "none"}
              aria-label={texts.useSelectionFor(parameter.name)}
              onClick={() => void takeSelection()}
            >
              {texts.useSelection}
            </Button>
          </div>
        )}
      </Field>
      {problem !== undefined && <ProblemNotice problem={problem} />}
    </>
  );
}
