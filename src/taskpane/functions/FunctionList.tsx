import { useEffect, type ReactNode } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionEntry } from "../../functions/index.ts";
import { functionsTexts } from "../../i18n/pane/functions.ts";
import { useAnnounce } from "../common/announcements.tsx";
import { colors } from "../common/colors.ts";
import { useTexts } from "../common/language.ts";
import { useCommonStyles } from "../common/styles.ts";
import { ViewHeading } from "../common/ViewHeading.tsx";
import { searched } from "./search.ts";

const useStyles = makeStyles({
  entry: {
    display: "block",
    width: "100%",
    textAlign: "left",
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    borderBottom: `1px solid ${colors.paneLine}`,
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: colors.paneBand },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { display: "block", color: colors.paneTeal, fontWeight: tokens.fontWeightSemibold },
  summary: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface FunctionListProps {
  readonly entries: readonly FunctionEntry[];
  /** What the functions are called in the other languages, by id. */
  readonly synonyms: Readonly<Record<string, string>>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (id: string) => void;
  /** What stands below the search. */
  readonly children: ReactNode;
}

/** The functions by topic; a search looks in names, summaries, parameters and what people say in any language. */
export function FunctionList({
  entries,
  synonyms,
  query,
  onQuery,
  onChoose,
  children,
}: FunctionListProps): ReactNode {
  const common = useCommonStyles();
  const styles = useStyles();
  const texts = useTexts(functionsTexts);
  const announce = useAnnounce();
  const found = searched(entries, query, ({ id, name, description, topicTitle, parameters, keywords }) => [
    name,
    keywords,
    synonyms[id] ?? "",
    description,
    topicTitle,
    ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
  ]);
  const outcome = found.length === 0 ? texts.none(query) : texts.found(found.length);
  useEffect(() => {
    if (query !== "") announce(outcome);
  }, [announce, outcome, query]);
  const topics = [...new Set(found.map(({ topicTitle }) => topicTitle))];
  return (
    <>
      <ViewHeading>{texts.title}</ViewHeading>
      <Field label={texts.search} hint={texts.searchHint}>
        <Input type="search" value={query} onChange={(_event, { value }) => onQuery(value)} />
      </Field>
      {children}
      <p className={common.quiet}>{outcome}</p>
      {found.length === 0 && (
        <div>
          <Button onClick={() => onQuery("")}>{texts.clear}</Button>
        </div>
      )}
      {topics.map((topic) => (
        <section key={topic}>
          <h2 className={common.subheading}>{topic}</h2>
          <ul className={common.plainList}>
            {found
              .filter((entry) => entry.topicTitle === topic)
              .map((entry) => (
                <li key={entry.id}>
                  <button type="button" className={styles.entry} onClick={() => onChoose(entry.id)}>
                    <span className={styles.name}>{entry.name}</span>
                    <span className={styles.summary}>{entry.description}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
