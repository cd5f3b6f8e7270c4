import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { simulateTexts } from "../../../i18n/pane/simulate.ts";
import { colors } from "../../common/colors.ts";
import { useLanguage, useTexts } from "../../common/language.ts";
import { useCommonStyles } from "../../common/styles.ts";
import { CellLink } from "../CellLink.tsx";
import type { InputMark, OpenedModel } from "../model.ts";
import { RowButton } from "./RowButton.tsx";
import { ShapePicture } from "./ShapePicture.tsx";
import { shapeText } from "./shapeText.ts";

export const useRowStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: "3px",
    paddingBottom: "3px",
    borderBottom: `1px solid ${colors.paneLine}`,
  },
  scroll: { maxHeight: "380px", overflowY: "auto" },
});

/** As many stand one below another; a longer list scrolls, so that the run stays near. */
const mostUnscrolled = 8;

interface InputListProps {
  readonly opened: OpenedModel;
  readonly busy: boolean;
  readonly onEdit: (input: InputMark) => void;
  readonly onUnmark: (input: InputMark) => void;
}

/** The uncertain cells, each with its shape and the way to it; what stands alone can be changed here. */
export function InputList({ opened, busy, onEdit, onUnmark }: InputListProps): ReactNode {
  const common = useCommonStyles();
  const styles = useRowStyles();
  const texts = useTexts(simulateTexts).inputs;
  const { language } = useLanguage();
  const { inputs } = opened;
  if (inputs.length === 0) return <p className={common.quiet}>{texts.none}</p>;
  const isOurs = ({ alone, tableRow }: InputMark): boolean => alone || tableRow !== undefined;
  return (
    <>
      <ul className={mergeClasses(common.plainList, inputs.length > mostUnscrolled && styles.scroll)}>
        {inputs.map((input, index) => (
          <li key={index} className={styles.line}>
            <span>
              <CellLink target={input.target}>{input.name}</CellLink>
              <span className={common.quiet} style={{ display: "block" }}>
                {shapeText(input, texts, language)}
                {input.tableRow !== undefined && ` (${texts.inTable})`}
              </span>
            </span>
            <ShapePicture shape={input.shape} />
            {isOurs(input) ? (
              <span>
                <RowButton
                  label={texts.edit(input.name)}
                  sign="✎"
                  disabled={busy}
                  onClick={() => onEdit(input)}
                />
                <RowButton
                  label={texts.unmark(input.name)}
                  sign="×"
                  disabled={busy}
                  onClick={() => onUnmark(input)}
                />
              </span>
            ) : (
              <span />
            )}
          </li>
        ))}
      </ul>
      {!inputs.every(isOurs) && <p className={common.quiet}>{texts.elsewhere}</p>}
    </>
  );
}
