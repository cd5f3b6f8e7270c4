import { plainText } from "../../source/text.ts";
import type { Item } from "../../outline/item.ts";
import { isChart, type Section } from "../../outline/outline.ts";
import { readPeriod, readPhase, readTimed } from "../headingTime.ts";
import { cleanHeading } from "../fold.ts";
import { remembered } from "../remembered.ts";
import type { DocumentTopic } from "../../../lexicon/topics.ts";
import { attributeOf, keyResultOf, topicsOf } from "./words.ts";

/** What the bullets, rows and headings under a heading look like, whatever their words. */
export interface Shape {
  readonly items: number;
  /** Bullets and rows that state an amount of money. */
  readonly amounts: number;
  /** Bullets and rows whose text is a bare figure ("Laptops: 50"). */
  readonly figures: number;
  readonly keyResults: number;
  /** Bullets and headings that name a time as theirs. */
  readonly times: number;
  /** Bullets that say in words what is done in a time ("Month 1: hiring"). */
  readonly timed: number;
  /** Bullets that describe what they stand under (owner, status, contact). */
  readonly attributes: number;
  readonly contacts: number;
}

const money =
  /(?:[$€£¥₹]|\bS\/|(?<!\p{L})(?:USD|EUR|GBP|MXN|COP|ARS|CLP|PEN|BRL|INR|CAD|AUD|CHF)(?!\p{L}))\s?-?\d|\d\s?(?:[€£₹]|(?:USD|EUR|GBP|MXN|COP|ARS|CLP|PEN|BRL|INR|CAD|AUD|CHF|euros|dollars|pesos|soles|reais)(?!\p{L}))/u;

/** Whether a text names an amount of money beyond doubt: by a sign, a code or a currency's name. */
export function namesMoney(text: string): boolean {
  return /\d/.test(text) && money.test(text);
}

/** A number and nothing more, that is no year. */
const isFigure = (text: string): boolean =>
  /^\s*\d[\d.,'\s]*$/.test(text) && !/^\s*(?:19|20)\d{2}\s*$/.test(text);

type Counts = { -readonly [What in keyof Shape]: Shape[What] };

const none: Shape = {
  items: 0,
  amounts: 0,
  figures: 0,
  keyResults: 0,
  times: 0,
  timed: 0,
  attributes: 0,
  contacts: 0,
};
const counted = Object.keys(none) as (keyof Shape)[];

/** The shape of what stands right under a heading. */
export function ownShape({ blocks }: Section): Shape {
  const shape = { ...none };
  for (const block of blocks) {
    if (block.kind === "items") for (const item of block.items) addItem(shape, item);
    if (block.kind === "figure") addItem(shape, block.item);
    if (block.kind === "table") {
      for (const { cells } of block.table.rows) {
        shape.items += 1;
        if (cells.some(({ content }) => namesMoney(plainText(content)))) shape.amounts += 1;
        else if (cells.slice(1).some(({ content }) => isFigure(plainText(content)))) shape.figures += 1;
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
  const shape: Counts = { ...ownShape(section) };
  for (const child of section.children) {
    const inside = wholeShape(child);
    for (const what of counted) shape[what] += inside[what];
    if (namesTime(child.text)) shape.times += 1;
    if (!namesMoney(child.text)) continue;
    shape.items += 1;
    shape.amounts += 1;
  }
  shapes.set(section, shape);
  return shape;
}

function addItem(shape: Counts, { name, text, words }: Item): void {
  const attribute = text === "" ? undefined : attributeOf(name);
  shape.items += 1;
  if (namesMoney(words)) shape.amounts += 1;
  else if (isFigure(text)) shape.figures += 1;
  if (keyResultOf(words) !== undefined) shape.keyResults += 1;
  if (namesTime(name)) {
    shape.times += 1;
    if (/^\P{N}{8}|^\P{N}+$/u.test(text) && !namesMoney(words)) shape.timed += 1;
  }
  if (attribute !== undefined) shape.attributes += 1;
  if (attribute === "contact") shape.contacts += 1;
}

/** Whether a heading or a bullet's name is a time, or has one beside it. */
export const namesTime = remembered((text) => {
  if (!/\d|[ivx]/i.test(text) || text.length > 200) return false;
  const clean = cleanHeading(text);
  return (readPhase(clean) ?? readPeriod(clean) ?? readTimed(clean)) !== undefined;
});

const bulletsOf = ({ blocks }: Section): number =>
  blocks.reduce((sum, block) => sum + (block.kind === "items" ? block.items.length : 0), 0);

/** "Actions", "How we will know": such headings divide a goal or a pillar, and are no topics of a framework. */
const saysKind = ({ text }: Section): boolean =>
  topicsOf(text).some(({ topic, strength }) => strength === "says" && dividing.has(topic));
const dividing: ReadonlySet<DocumentTopic> = new Set(["initiatives", "results", "keyResults"]);

/**
 * How many levels a framework has below its heading: 3 for parts with topics with bullets, 2 for parts with
 * bullets, 0 for anything else.
 */
export function frameworkLevels(section: Section): 0 | 2 | 3 {
  const children = section.children.filter((child) => !isChart(child));
  const parts = children.filter(
    (part) => bulletsOf(part) > 0 || part.children.some((topic) => bulletsOf(topic) > 0),
  );
  if (parts.length === 0 || parts.length * 2 < children.length) return 0;
  const topics = parts.flatMap((part) =>
    part.children.filter((topic) => bulletsOf(topic) > 1 && !saysKind(topic)),
  );
  if (topics.length >= 1 && parts.every((part) => bulletsOf(part) === 0 || part.children.length > 0))
    return 3;
  return parts.length > 1 && parts.every((part) => bulletsOf(part) > 1) ? 2 : 0;
}
