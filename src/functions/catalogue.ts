import { functionDictionaryEs } from "../i18n/es/functionDictionary.ts";
import { functionTexts } from "../i18n/functions.ts";
import type { Language } from "../i18n/language.ts";
import { catalogueData, type FunctionData, type FunctionTopic, type ParameterKind } from "./catalogueData.ts";

export type { FunctionTopic, ParameterKind };

/** One parameter of a custom function, described in a language. */
export interface FunctionParameter {
  /** The name that Excel shows and that error messages use, the same in every language. */
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
  readonly kind: ParameterKind;
}

/** One custom function, described in a language. */
export interface FunctionEntry {
  readonly id: string;
  /** With its namespace, as it is written in a formula: "PLAN.CAGR". */
  readonly name: string;
  readonly topic: FunctionTopic;
  readonly topicTitle: string;
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly returns: string;
  /** A formula with constants only, which `evaluateFormula` can calculate. */
  readonly example: string;
  /** The help page, relative to the add-in's origin. */
  readonly helpPath: string;
}

export const namespace = "PLAN";

/** Every custom function in the order of its topics, described in a language. */
export function catalogue(language: Language): FunctionEntry[] {
  return catalogueData.map((data) => ({
    ...(language === "en" ? data : translated(data)),
    name: `${namespace}.${data.id}`,
    topicTitle: functionTexts[language].topics[data.topic],
    helpPath: `help/${language}/${data.id}.html`,
  }));
}

function translated(data: FunctionData): FunctionData {
  const entry = functionDictionaryEs[data.id];
  if (entry === undefined) throw new Error(`${data.id} has no Spanish translation`);
  return {
    ...data,
    description: entry.description,
    returns: entry.returns,
    parameters: data.parameters.map((parameter) => {
      const description = entry.parameters[parameter.name];
      if (description === undefined) {
        throw new Error(`${data.id} has no Spanish translation of ${parameter.name}`);
      }
      return { ...parameter, description };
    }),
  };
}
