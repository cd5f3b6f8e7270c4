import type { Strategy, StrategyPart, Topic } from "../plan.ts";
import type { ReadingContext } from "./draft.ts";
import { isPlainItem, textWithNested } from "./fields.ts";
import { cleanHeading } from "./fold.ts";
import type { Heading, HeadingKind } from "./heading.ts";
import type { Item } from "./item.ts";
import type { Section } from "./outline.ts";
import type { Scope } from "./scope.ts";
import { isOutcomeWord } from "./words.ts";

const opensInStrategy: readonly HeadingKind[] = [
  "objectives",
  "kpis",
  "assumptions",
  "budget",
  "pillar",
  "phase",
];
const opensInPart: readonly HeadingKind[] = ["kpis", "pillar", "phase"];

/** Something that is added to the plan when there is something to put into it. */
type Lazy<T> = () => T;

/** Any other section: framework, part, topic and bullets by the levels of its headings. */
export function strategyScope(heading: Heading, section: Section, context: ReadingContext): Scope {
  const name = nameOf(heading, "strategy");
  const strategy = lazy<Strategy>(() => {
    const added = { name, parts: [] };
    context.draft.strategies.push(added);
    return added;
  });
  if (heading.labelled) strategy();
  const direct = topicOf(partOf(strategy, ""), "");
  return {
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
  if (heading.labelled) part();
  const direct = topicOf(part, "");
  return {
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
  if (heading.labelled) topic();
  return {
    section,
    opens: opensInPart,
    items: (items) => takeItems(items, topic(), context),
    inner: (inside, child) => topicScope(inside, child, part, name, context),
  };
}

function nameOf(heading: Heading, kind: HeadingKind): string {
  return heading.labelled && heading.kind === kind ? heading.name : cleanHeading(heading.words);
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

function lazy<T>(create: () => T): Lazy<T> {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: create() }).value;
}

function takeItems(items: readonly Item[], topic: Topic, { ledger }: ReadingContext): void {
  for (const item of items) {
    ledger.understand(item.firstLine, item.lastLine);
    const text = textWithNested(item.text, item.nested, ledger);
    if (isOutcomeWord(item.name) && !isPlainItem(item)) {
      topic.outcome = [topic.outcome, text].filter(Boolean).join("; ");
    } else {
      topic.items.push({ name: item.name, description: text });
    }
  }
}
