import type { ListItem, RootContent } from "mdast";
import type { Plan, Strategy, StrategyPart, Topic } from "../plan.ts";
import type { HeadingKind } from "../reading/heading.ts";
import { writeNumber } from "../reading/number.ts";
import { opensAtTop, opensInPart, opensInStrategy } from "../reading/scope.ts";
import { isOutcomeWord } from "../reading/words.ts";
import { headingFor } from "./headings.ts";
import { heading, item, list, plainMark } from "./nodes.ts";
import { outcomeItem } from "./words.ts";

/** Strategies: a section each, with headings for parts and topics. */
export function writeStrategies({ strategies, language }: Plan): RootContent[] {
  return strategies.flatMap((strategy) => [
    heading(2, titled("strategy", strategy.name, strategy.parts.some(holdsItems), opensAtTop, language)),
    ...strategy.parts.flatMap((part) => writePart(part, language)),
  ]);
}

function writePart(part: StrategyPart, language: Plan["language"]): RootContent[] {
  return [
    heading(3, titled("part", part.name, holdsItems(part), opensInStrategy, language)),
    ...part.topics.flatMap((topic, place) => writeTopic(topic, place, language)),
  ];
}

function writeTopic(topic: Topic, place: number, language: Plan["language"]): RootContent[] {
  const items = [
    ...topic.items.map((entry) => writeEntry(entry, language)),
    ...outcomeItem(topic.outcome, language),
  ];
  // What stands right under a part is its topic without a name.
  if (topic.name === "" && place === 0 && items.length > 0) return list(items);
  return [heading(4, titled("topic", topic.name, items.length > 0, opensInPart, language)), ...list(items)];
}

function writeEntry(entry: Topic["items"][number], language: Plan["language"]): ListItem {
  const { name, description, maturity, maturityTarget } = entry;
  return item(
    name,
    description,
    [
      ...plainMark(isOutcomeWord(name), language),
      ["maturity", maturity === undefined ? undefined : writeNumber(maturity)],
      ["maturityTarget", maturityTarget === undefined ? undefined : writeNumber(maturityTarget)],
    ],
    language,
  );
}

/** A heading without anything to read under it needs the word for its kind: it would mean nothing by itself. */
function titled(
  kind: "strategy" | "part" | "topic",
  name: string,
  filled: boolean,
  opens: readonly HeadingKind[],
  language: Plan["language"],
): string {
  return headingFor(kind, name, language, (read) => filled && !opens.includes(read.kind));
}

function holdsItems(holder: Strategy["parts"][number]): boolean {
  return holder.topics.some(({ items, outcome }) => items.length > 0 || outcome !== undefined);
}
