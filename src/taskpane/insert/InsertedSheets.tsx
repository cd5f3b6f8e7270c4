import { useState, type ReactNode } from "react";
import { Button, Link } from "@fluentui/react-components";
import { insertTexts } from "../../i18n/pane/insert.ts";
import { useExcel, type InsertResult } from "../common/excelPort.ts";
import { useTexts } from "../common/language.ts";
import { NameErrorCard } from "../common/NameErrorCard.tsx";
import { Notice } from "../common/Notice.tsx";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useCommonStyles } from "../common/styles.ts";
import { UndressedNotice } from "./UndressedNotice.tsx";
import type { WorkbookSpec } from "../../workbook/spec.ts";

interface InsertedSheetsProps {
  readonly result: InsertResult;
  readonly planned: WorkbookSpec;
  readonly onAgain: () => void;
}

/** What the insert made, each sheet a link to it, and what is called otherwise than planned. */
export function InsertedSheets({ result, planned, onAgain }: InsertedSheetsProps): ReactNode {
  const common = useCommonStyles();
  const texts = useTexts(insertTexts).done;
  const excel = useExcel();
  const [problem, setProblem] = useState<unknown>();
  const plannedName = (id: string): string | undefined =>
    planned.sheets.find((sheet) => sheet.id === id)?.name;
  const renamed = result.sheets.flatMap(({ id, name }) => {
    const before = plannedName(id);
    return before === undefined || before === name ? [] : [{ before, name }];
  });
  return (
    <>
      <Notice kind="done">
        <p>{texts.title(result.sheets.length)}</p>
        {renamed.map(({ before, name }) => (
          <p key={name}>{texts.renamed(before, name)}</p>
        ))}
      </Notice>
      <UndressedNotice undressed={result.undressed} />
      {problem !== undefined && <ProblemNotice problem={problem} />}
      {result.unresolved > 0 && <NameErrorCard />}
      <section className={common.section}>
        <h2 className={common.subheading}>{texts.open}</h2>
        <ul className={common.plainList}>
          {result.sheets.map(({ id, name }) => (
            <li key={id}>
              <Link
                inline
                as="button"
                onClick={() => {
                  setProblem(undefined);
                  excel.goTo({ sheet: name, address: "A1" }).catch(setProblem);
                }}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <p className={common.quiet}>{texts.undo}</p>
      <div>
        <Button onClick={onAgain}>{texts.again}</Button>
      </div>
    </>
  );
}
