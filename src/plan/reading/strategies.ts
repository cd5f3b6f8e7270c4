import type { Strategy, StrategyPart, Topic } from "../plan.ts";
import type { ReadingContext } from "./draft.ts";
import { Fields, isPlainItem, textWithNested } from "./fields.ts";
import { cleanHeading } from "./fold.ts";
import { withoutUndefined } from "../withoutUndefined.ts";
import type { Heading, HeadingKind } from "./heading.ts";
import type { Item } from "../outline/item.ts";
import { lazy, type Lazy } from "./lazy.ts";
import type { Section } from "../outline/outline.ts";
import { opensInPart, opensInStrategy, type Scope } from "./scope.ts";
import { isOutcomeWord } from "./words.ts";

/** Any other section: framework, part, topic and bullets by the levels of its headings. */
export function strategyScope(heading: Heading, section: Section, context: ReadingContext): Scope {
  const name = nameOf(heading, "strategy");
  const strategy = lazy<Strategy>(() => {
    const added = { name, parts: [] };
    context.draft.strategies.push(added);
    return added;
  });
  if (isLabelled(heading, "strategy", section, context)) strategy();
  const direct = topicOf(partOf(strategy, ""), "");
  return {
    kind: "strategy",
    section,
    opens: opensInStrategy,
    items: (items) => takeItems(items, direct(), context),
    inner: (inside, child) => partScope(inside, child, strategy, context),
  };
}

function partScope(
  heading: Heading,
  section: Section,
  strategy: Lazy<Strategy>,
  context: ReadingContext,
): Scope {
  const part = partOf(strategy, nameOf(heading, "part"));
  if (isLabelled(heading, "part", section, context)) part();
  const direct = topicOf(part, "");
  return {
    kind: "strategy",
    section,
    opens: opensInPart,
    items: (items) => takeItems(items, direct(), context),
    inner: (inside, child) => topicScope(inside, child, part, "", context),
  };
}

function topicScope(
  heading: Heading,
  section: Section,
  part: Lazy<StrategyPart>,
  outer: string,
  context: ReadingContext,
): Scope {
  const name = [outer, nameOf(heading, "topic")].filter(Boolean).join(" · ");
  const topic = topicOf(part, name);
  if (isLabelled(heading, "topic", section, context)) topic();
  return {
    kind: "strategy",
    section,
    opens: opensInPart,
    items: (items) => takeItems(items, topic(), context),
    inner: (inside, child) => topicScope(inside, child, part, name, context),
  };
}

function nameOf(heading: Heading, kind: HeadingKind): string {
  return heading.labelled && heading.kind === kind ? heading.name : cleanHeading(heading.words);
}

/** "Tema: …" is a topic even when nothing stands under it. */
function isLabelled(
  heading: Heading,
  kind: HeadingKind,
  section: Section,
  { ledger }: ReadingContext,
): boolean {
  if (!heading.labelled || heading.kind !== kind) return false;
  ledger.understand(section.line);
  return true;
}

function partOf(strategy: Lazy<Strategy>, name: string): Lazy<StrategyPart> {
  return lazy(() => {
    const part: StrategyPart = { name, topics: [] };
    strategy().parts.push(part);
    return part;
  });
}

function topicOf(part: Lazy<StrategyPart>, name: string): Lazy<Topic> {
  return lazy(() => {
    const topic: Topic = { name, items: [] };
    part().topics.push(topic);
    return topic;
  });
}

function takeItems(items: readonly Item[], topic: Topic, { ledger }: ReadingContext): void {
  for (const item of items) {
    ledger.understand(item.firstLine, item.lastLine);
    if (isOutcomeWord(item.name) && !isPlainItem(item)) {
      const text = textWithNested(item.text, item.nested, ledger);
      topic.outcome = [topic.outcome, text].filter(Boolean).join("; ");
      continue;
    }
    const fields = new Fields(item, ["maturity", "maturityTarget"], ledger);
    topic.items.push({
      name: item.name,
      description: textWithNested(item.text, fields.others, ledger),
      ...withoutUndefined({
        maturity: fields.maturity("maturity"),
        maturityTarget: fields.maturity("maturityTarget"),
      }),
    });
  }
}
