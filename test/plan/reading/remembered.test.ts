import { remembered } from "../../../src/plan/reading/remembered.ts";

describe("What is read of a text alone", () => {
  const readings: string[] = [];
  const length = remembered((text) => {
    readings.push(text);
    return text.length;
  });
  const figure = remembered((text) => {
    readings.push(`figure in ${text}`);
    return /\d+/.exec(text)?.[0];
  });

  beforeEach(() => readings.splice(0));

  it("is read once, also where nothing was found", () => {
    expect([length("Rent"), length("Rent"), figure("Rent"), figure("Rent")]).toEqual([
      4,
      4,
      undefined,
      undefined,
    ]);
    expect(readings).toEqual(["Rent", "figure in Rent"]);
  });

  it("is kept apart from what others read of the same text", () => {
    expect([length("Rent 12"), figure("Rent 12"), length("Rent 345"), figure("Rent 345")]).toEqual([
      7,
      "12",
      8,
      "345",
    ]);
    expect([figure("Rent 12"), length("Rent 12")]).toEqual(["12", 7]);
  });

  it("holds while its reader asks others about other texts", () => {
    const halves = remembered((text) => text.split(" ").map((word) => length(word)));
    expect([halves("new roof"), length("roof"), halves("new roof")]).toEqual([[3, 4], 4, [3, 4]]);
    expect(readings).toEqual(["new", "roof"]);
  });

  it("is forgotten when as many others came twice as a long document has", () => {
    length("first");
    for (let at = 0; at < 40_000; at += 1) figure(`line ${at}`);
    readings.splice(0);
    expect([length("first"), readings]).toEqual([5, ["first"]]);
  });
});
