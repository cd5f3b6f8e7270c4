import { useMemo, useState, type ReactNode } from "react";
import { catalogue } from "../../functions/index.ts";
import { useLanguage } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";
import { FunctionForm } from "./FunctionForm.tsx";
import { FunctionList } from "./FunctionList.tsx";

/** All functions, or the form of one of them. */
export function FunctionsView(): ReactNode {
  const common = useCommonStyles();
  const { language } = useLanguage();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<string>();
  const entries = useMemo(() => catalogue(language), [language]);
  const entry = entries.find(({ id }) => id === chosen);
  return (
    <div className={common.view}>
      {entry === undefined ? (
        <FunctionList entries={entries} query={query} onQuery={setQuery} onChoose={setChosen} />
      ) : (
        <FunctionForm key={entry.id} entry={entry} onBack={() => setChosen(undefined)} />
      )}
    </div>
  );
}
