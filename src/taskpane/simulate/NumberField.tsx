import type { ReactNode } from "react";
import { Field, Input, makeStyles } from "@fluentui/react-components";
import { isPercent } from "./figure.ts";

const useStyles = makeStyles({ input: { width: "100%", minWidth: 0 } });

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  /** Of the cell that the figure is for: a share is typed as percent, and the field says so. */
  readonly format?: string;
  readonly onValue: (value: string) => void;
}

/** A field for a figure, in the unit of its cell. */
export function NumberField({ label, value, format = "General", onValue }: NumberFieldProps): ReactNode {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        inputMode="decimal"
        {...(isPercent(format) ? { contentAfter: "%" } : {})}
        value={value}
        onChange={(_event, data) => onValue(data.value)}
      />
    </Field>
  );
}
