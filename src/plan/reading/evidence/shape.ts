import { plainText } from "../../source/text.ts";
import type { Item } from "../../outline/item.ts";
import type { Section } from "../../outline/outline.ts";
import { readPeriod, readPhase, readTimed } from "../headingTime.ts";
import { cleanHeading } from "../fold.ts";
import { attributeOf, keyResultOf } from "./words.ts";

/** What the bullets, rows and headings under a heading look like, whatever their words. */
export interface Shape {
  readonly items: number;
  /** Bullets and rows that state an amount of money. */
  readonly amounts: number;
  readonly keyResults: number;
  /** Bullets and headings that name a time as theirs. */
  readonly times: number;
  /** Bullets that describe what they stand under (owner, status, contact). */
  readonly attributes: number;
  readonly contacts: number;
}

const money =
  /(?:[$€£¥₹]|\bS\/|(?<!\p{L})(?:USD|EUR|GBP|MXN|COP|ARS|CLP|PEN|BRL|INR|CAD|AUD|CHF)(?!\p{L}))\s?-?\d|\d\s?(?:[€£₹]|(?:USD|EUR|GBP|MXN|COP|ARS|CLP|PEN|BRL|INR|CAD|AUD|CHF|euros|dollars|pesos|soles|reais)(?!\p{L}))/u;

/** Whether a text names an amount of money beyond doubt: by a sign, a code or a currency's name. */
export function namesMoney(text: string): boolean {
  return money.test(text);
}

const none: Shape = { items: 0, amounts: 0, keyResults: 0, times: 0, attributes: 0, contacts: 0 };

/** The shape of what stands right under a heading. */
export function ownShape({ blocks }: Section): Shape {
  let shape = none;
  for (const block of blocks) {
    if (block.kind === "items") for (const item of block.items) shape = added(shape, shapeOfItem(item));
    if (block.kind === "figure") shape = added(shape, shapeOfItem(block.item));
    if (block.kind === "table") {
      for (const { cells } of block.table.rows) {
        const amounts = cells.some(({ content }) => namesMoney(plainText(content))) ? 1 : 0;
        shape = added(shape, { ...none, items: 1, amounts });
      }
    }
  }
  return shape;
}

const shapes = new WeakMap<Section, Shape>();

/** The shape of a section with all that stands in it; kept, since it is asked for at every level. */
export function wholeShape(section: Section): Shape {
  const known = shapes.get(section);
  if (known !== undefined) return known;
  let shape = ownShape(section);
  for (const child of section.children) {
    shape = added(shape, wholeShape(child));
    if (namesTime(child.text)) shape = added(shape, { ...none, times: 1 });
    if (namesMoney(child.text)) shape = added(shape, { ...none, items: 1, amounts: 1 });
  }
  shapes.set(section, shape);
  return shape;
}

function shapeOfItem({ name, text, words }: Item): Shape {
  const attribute = text === "" ? undefined : attributeOf(name);
  return {
    items: 1,
    amounts: namesMoney(words) ? 1 : 0,
    keyResults: keyResultOf(words) !== undefined ? 1 : 0,
    times: namesTime(name) ? 1 : 0,
    attributes: attribute === undefined ? 0 : 1,
    contacts: attribute === "contact" ? 1 : 0,
  };
}

/** Whether a heading or a bullet's name is a time, or has one beside it. */
export function namesTime(text: string): boolean {
  if (!/\d|[ivx]/i.test(text) || text.length > 200) return false;
  const clean = cleanHeading(text);
  return (readPhase(clean) ?? readPeriod(clean) ?? readTimed(clean)) !== undefined;
}

function added(a: Shape, b: Shape): Shape {
  return {
    items: a.items + b.items,
    amounts: a.amounts + b.amounts,
    keyResults: a.keyResults + b.keyResults,
    times: a.times + b.times,
    attributes: a.attributes + b.attributes,
    contacts: a.contacts + b.contacts,
  };
}

const bulletsOf = ({ blocks }: Section): number =>
  blocks.reduce((sum, block) => sum + (block.kind === "items" ? block.items.length : 0), 0);

/**
 * How many levels a framework has below its heading: 3 for parts with topics with bullets, 2 for parts with
 * bullets, 0 for anything else.
 */
export function frameworkLevels({ children }: Section): 0 | 2 | 3 {
  const parts = children.filter(
    (part) => bulletsOf(part) > 0 || part.children.some((topic) => bulletsOf(topic) > 0),
  );
  if (parts.length === 0 || parts.length * 2 < children.length) return 0;
  const topics = parts.flatMap((part) => part.children.filter((topic) => bulletsOf(topic) > 1));
  if (topics.length >= 1 && parts.every((part) => bulletsOf(part) === 0 || part.children.length > 0))
    return 3;
  return parts.length > 1 && parts.every((part) => bulletsOf(part) > 1) ? 2 : 0;
}
