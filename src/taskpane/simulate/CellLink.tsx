import { useState, type ReactNode } from "react";
import { Link } from "@fluentui/react-components";
import { commonTexts } from "../../i18n/pane/common.ts";
import { useExcel, type CellTarget } from "../common/excelPort.ts";
import { useTexts } from "../common/language.ts";
import { ProblemNotice } from "../common/ProblemNotice.tsx";

export const placeText = ({ sheet, address }: CellTarget): string => `${sheet}!${address}`;

/** The way to a cell: its name where it has one, else its place. */
export function CellLink({
  target,
  children,
}: {
  readonly target: CellTarget;
  readonly children?: string;
}): ReactNode {
  const { goToCell } = useTexts(commonTexts);
  const excel = useExcel();
  const [problem, setProblem] = useState<unknown>();
  const place = placeText(target);
  return (
    <>
      <Link
        as="button"
        inline
        title={place}
        aria-label={children === undefined ? `${goToCell} ${place}` : `${children}: ${goToCell} ${place}`}
        onClick={() => {
          setProblem(undefined);
          excel.goTo(target).catch(setProblem);
        }}
      >
        {children ?? place}
      </Link>
      {problem !== undefined && <ProblemNotice problem={problem} />}
    </>
  );
}
