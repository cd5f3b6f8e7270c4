import type { ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  button: { minWidth: "28px", padding: "2px 6px", fontWeight: tokens.fontWeightRegular },
});

interface RowButtonProps {
  /** What the sign stands for, with the name of its row. */
  readonly label: string;
  readonly sign: "✎" | "×";
  readonly disabled: boolean;
  readonly onClick: () => void;
}

/** Changes or removes what a row shows. */
export function RowButton({ label, sign, disabled, onClick }: RowButtonProps): ReactNode {
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.button}
      disabled={disabled}
      aria-label={label}
      onClick={onClick}
    >
      {sign}
    </Button>
  );
}
