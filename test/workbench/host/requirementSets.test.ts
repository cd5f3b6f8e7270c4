import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";
import { objectTypes } from "../../../src/workbench/host/objects/registry.ts";
import { fullSetName } from "../../../src/workbench/host/requirementMatrix.ts";
import { bootOffice, type TestOffice } from "../../support/office.ts";

/**
 * The requirement set of every member that the host declares is the one that the documentation
 * comments of @types/office-js give it, and the member is known to office.js under the same name.
 */

/** "Range.getCell" to the text between "[Api set:" and "]". */
function documentedSets(): ReadonlyMap<string, string> {
  const path = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const text = readFileSync(path, "utf8");
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false);
  const sets = new Map<string, string>();
  const excel = source.statements
    .filter(ts.isModuleDeclaration)
    .filter((module) => module.name.getText(source) === "Excel");
  for (const module of excel) {
    const body = module.body;
    if (body === undefined || !ts.isModuleBlock(body)) continue;
    for (const declared of body.statements.filter(ts.isClassDeclaration)) {
      for (const member of declared.members) {
        if (member.name === undefined) continue;
        const comment = text.slice(member.pos, member.getStart(source));
        const set = /Api set:\s*([^\]]+)\]/.exec(comment)?.[1]?.replaceAll(/\s+/g, " ");
        const name = `${declared.name?.text}.${member.name.getText(source)}`;
        if (set !== undefined && !sets.has(name)) sets.set(name, set.trim());
      }
    }
  }
  return sets;
}

const members = [...objectTypes].flatMap(([type, declared]) =>
  Object.entries(declared.members).map(([name, member]) => ({ type, name, member })),
);
const documentedMembers = members.filter(({ name }) => !name.startsWith("_"));

let office: TestOffice;
let documented: ReadonlyMap<string, string>;
beforeAll(async () => {
  documented = documentedSets();
  office = await bootOffice();
});
afterAll(() => office.close());

/** "ExcelApi 1.1 for get, 1.8 for set" names the sets of reading and of writing. */
function readingAndWriting(set: string): readonly [string, string] {
  const [reading = set, second = reading] = [...set.matchAll(/\d+\.\d+/g)].map((match) => match[0]);
  return [reading, /for set/.test(set) || /setting it/.test(set) ? second : reading];
}

test("every declared member has the requirement set of the documentation", () => {
  const wrong = documentedMembers.flatMap(({ type, name, member }) => {
    const set = documented.get(`${type}.${name}`);
    if (set === undefined) return [`${type}.${name} is not documented`];
    const [reading, writing] = readingAndWriting(set);
    const written = member.kind === "value" ? (member.writeSet ?? member.set) : member.set;
    const readingRight = fullSetName(member.set) === fullSetName(reading);
    const writingRight = member.kind !== "value" || fullSetName(written) === fullSetName(writing);
    return readingRight && writingRight ? [] : [`${type}.${name} declares ${member.set}, documented: ${set}`];
  });
  expect(wrong).toEqual([]);
  expect(documentedMembers.length).toBeGreaterThan(400);
});

test("office.js knows every declared member under the name by which it travels", () => {
  const classes = office.Excel as unknown as Record<string, { prototype: Record<string, unknown> }>;
  const unknown = members.flatMap(({ type, name, member }) => {
    const prototype = classes[type]?.prototype;
    if (prototype === undefined) return [`${type} is no class of office.js`];
    if (!(name in prototype) && name !== "_ValidateArraySize") return [`${type}.${name}`];
    if (member.kind !== "value") return [];
    const travelling = prototype["_scalarPropertyOriginalNames"] as readonly string[];
    const expected = name.charAt(0).toUpperCase() + name.slice(1);
    return travelling.includes(expected) ? [] : [`${type}.${name} travels under another name`];
  });
  expect(unknown).toEqual([]);
});
