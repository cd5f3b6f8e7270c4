import { functionTexts } from "../i18n/functions.ts";
import type { PaneLanguage } from "../i18n/language.ts";
import type { Documentation, FunctionWords } from "./documentation.ts";
import type { ParameterKind } from "./parameter.ts";
import type { PlanFunctions } from "./declaration.ts";
import { documentation, translations, type FunctionTopic } from "./table/documentation.ts";
import { functionTable } from "./table/index.ts";

/** One parameter of a custom function, described in a language. */
export interface FunctionParameter {
  /** The name that Excel shows and that error messages use, the same in every language. */
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly kind: ParameterKind;
}

/** One custom function, described in a language. */
export interface FunctionEntry
  extends
    Omit<FunctionWords, "parameters">,
    Pick<Documentation, "gives" | "columns" | "examples" | "errors" | "defaults"> {
  readonly id: string;
  /** With its namespace, as it is written in a formula: "PLAN.CAGR". */
  readonly name: string;
  readonly topic: FunctionTopic;
  readonly topicTitle: string;
  readonly parameters: readonly FunctionParameter[];
  /** The formula of the first example: constants only, so that `evaluateFormula` can calculate it. */
  readonly example: string;
  /** The help page, relative to the add-in's origin. */
  readonly helpPath: string;
}

export const namespace = "PLAN";

const topics = Object.keys(functionTable) as FunctionTopic[];

/** Every custom function in the order of its topics, described in a language. */
export function catalogue(language: PaneLanguage): FunctionEntry[] {
  return topics.flatMap((topic) => entriesOf(topic, language));
}

function entriesOf(topic: FunctionTopic, language: PaneLanguage): FunctionEntry[] {
  const functions: PlanFunctions = functionTable[topic];
  const documents: Readonly<Record<string, Documentation>> = documentation[topic];
  const words: Readonly<Record<string, FunctionWords>> =
    language === "en" ? documents : translations[language][topic];
  return Object.entries(functions).map(([id, { parameters }]) => {
    const document = known(documents[id], id);
    const said = known(words[id], id);
    return {
      ...document,
      ...said,
      id,
      name: `${namespace}.${id}`,
      topic,
      topicTitle: functionTexts[language].topics[topic],
      parameters: Object.entries(parameters).map(([name, { kind, optional }]) => ({
        name,
        description: known(said.parameters[name], `${id} ${name}`),
        optional,
        kind,
      })),
      example: document.examples[0].formula,
      helpPath: `help/${language}/${id}.html`,
    };
  });
}

/** The type check holds the words to the table; this says where they would still be missing. */
function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what} has no words`);
  return value;
}
