import { useMemo, useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { catalogue } from "../../functions/index.ts";
import { paneLanguages } from "../../i18n/language.ts";
import { functionsTexts } from "../../i18n/pane/functions.ts";
import { useExcel } from "../common/excelPort.ts";
import { useLanguage, useTexts } from "../common/language.ts";
import { Notice } from "../common/Notice.tsx";
import { ProblemNotice } from "../common/ProblemNotice.tsx";
import { useCommonStyles } from "../common/styles.ts";
import { useTask } from "../common/useTask.ts";
import { FunctionForm } from "./FunctionForm.tsx";
import { FunctionList } from "./FunctionList.tsx";
import { typingLanguage } from "./argument.ts";
import { openActiveCell, type OpenedCall } from "./openedCall.ts";
import { useSeparators } from "./useSeparators.ts";

/** All functions, or the form of one of them. */
export function FunctionsView(): ReactNode {
  const common = useCommonStyles();
  const { language } = useLanguage();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<string>();
  const entries = useMemo(() => catalogue(language), [language]);
  const synonyms = useMemo(
    () =>
      Object.fromEntries(
        entries.map(({ id }) => [
          id,
          paneLanguages
            .map((other) => catalogue(other).find((entry) => entry.id === id)?.keywords ?? "")
            .join(" "),
        ]),
      ),
    [entries],
  );
  const excel = useExcel();
  const separators = useSeparators();
  const texts = useTexts(functionsTexts);
  const [opened, setOpened] = useState<OpenedCall>();
  const opening = useTask(async () => {
    const found = await openActiveCell(excel, typingLanguage(separators, language), separators);
    const known = "id" in found && entries.some(({ id }) => id === found.id);
    if (!known) return texts.noCall(`${found.cell.sheet}!${found.cell.address}`);
    setOpened(found);
    setChosen(found.id);
    return undefined;
  });
  const entry = entries.find(({ id }) => id === chosen);
  const choose = (id: string | undefined): void => {
    opening.reset();
    setOpened(undefined);
    setChosen(id);
  };
  return (
    <div className={common.view}>
      {entry === undefined ? (
        <FunctionList
          entries={entries}
          synonyms={synonyms}
          query={query}
          onQuery={setQuery}
          onChoose={choose}
        >
          <div>
            <Button
              disabled={excel.workplace === "none" || opening.task.state === "running"}
              onClick={() => void opening.run()}
            >
              {texts.open}
            </Button>
            <p className={common.quiet}>{texts.openHint}</p>
            {opening.task.state === "failed" && <ProblemNotice problem={opening.task.problem} />}
            {opening.task.state === "done" && opening.task.value !== undefined && (
              <Notice kind="warning">
                <p>{opening.task.value}</p>
              </Notice>
            )}
          </div>
        </FunctionList>
      ) : (
        <FunctionForm
          key={entry.id}
          entry={entry}
          separators={separators}
          {...(opened === undefined ? {} : { opened })}
          onBack={() => choose(undefined)}
        />
      )}
    </div>
  );
}
