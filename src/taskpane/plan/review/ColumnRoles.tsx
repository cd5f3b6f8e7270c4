import type { ReactNode } from "react";
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { reviewTexts } from "../../../i18n/pane/review.ts";
import { paneReadingTexts } from "../../../i18n/pane/reading.ts";
import { columnRolesFor } from "../../../plan/reading/decisions/columns.ts";
import type { PartReading } from "../../../plan/reading/readings.ts";
import { useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(124px, 1fr))",
    gap: tokens.spacingHorizontalS,
    "& select": { minWidth: 0, width: "100%" },
    "& label": { overflowWrap: "anywhere" },
  },
});

interface ColumnRolesProps {
  readonly table: PartReading;
  /** Open from the start: what is not clear about the table may be its columns. */
  readonly open: boolean;
  readonly onRole: (heading: string, role: string) => void;
}

/** What each column of a table was taken for, with the control that changes it. */
export function ColumnRoles({ table, open, onRole }: ColumnRolesProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(reviewTexts);
  const names: Readonly<Record<string, string>> = useTexts(paneReadingTexts).roles;
  const { columns = [], kind } = table;
  if (columns.length === 0 || kind === "notes" || kind === "ignore") return null;
  const offered: readonly string[] = columnRolesFor(kind);
  return (
    <details className={common.disclosure} open={open}>
      <summary>{texts.columns(columns.length)}</summary>
      <div className={styles.columns}>
        {columns.map(({ heading, role }) => (
          <Field key={heading} label={heading}>
            <Select value={role} onChange={(_event, { value }) => onRole(heading, value)}>
              {[...new Set([...(offered.includes(role) ? [] : [role]), ...offered])].map((entry) => (
                <option key={entry} value={entry}>
                  {names[entry] ?? entry}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
    </details>
  );
}
