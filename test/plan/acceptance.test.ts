import { withoutPlaces } from "../support/places.ts";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { normalisePlan, readBytes, readDocument, readMarkdown, writeMarkdown } from "../../src/plan/index.ts";

const folder = "../shared/documents";
const present = existsSync(folder);
const names = present ? readdirSync(folder).sort() : [];
const read = (name: string) => readDocument(readBytes(readFileSync(join(folder, name))), { fileName: name });

if (!present) {
  it.skip(`strategy documents are read (skipped: ${folder} is absent)`, () => undefined);
} else {
  describe.each(names)("the document %s", (name) => {
    const { plan, report } = read(name);

    it("gives title, objectives, three pillars, phases, budget and ROI", () => {
      expect(plan.title).not.toBe("");
      expect(plan.subtitle).not.toBe("");
      expect(plan.language).toBe("es");
      expect(plan.objectives).toHaveLength(5);
      expect(plan.pillars).toHaveLength(3);
      expect(plan.phases.length).toBeGreaterThanOrEqual(4);
      expect(plan.budget.categories.flatMap(({ lines }) => lines).length).toBeGreaterThanOrEqual(9);
      expect(plan.roi?.high).toBeGreaterThan(plan.roi?.low ?? Infinity);
    });

    it("puts every milestone that names a time inside its phase", () => {
      for (const { startMonth, endMonth, milestones } of plan.phases) {
        for (const milestone of milestones) {
          if (milestone.startMonth === undefined) continue;
          expect(milestone.startMonth).toBeGreaterThanOrEqual(startMonth);
          expect(milestone.endMonth).toBeLessThanOrEqual(endMonth ?? Infinity);
        }
      }
    });

    it("leaves alone only the header, prose and remarks on groups of KPIs", () => {
      const reasons = new Set(report.leftAlone.map(({ reason }) => reason));
      for (const known of ["frontmatter", "prose", "groupOutcome", "detail"] as const) reasons.delete(known);
      expect([...reasons]).toEqual([]);
      expect(report.understood / report.lines).toBeGreaterThan(0.95);
    });

    it("comes back whole from the Markdown that is written of it", () => {
      expect(normalisePlan(plan)).toEqual(plan);
      expect(withoutPlaces(readMarkdown(writeMarkdown(plan)).plan)).toEqual(withoutPlaces(plan));
    });
  });

  describe("the damaged document", () => {
    const { plan, report } = read("000_7697ad72eb401379.txt");

    it("is repaired", () => {
      expect(report.repaired).toEqual([{ damage: "gbk", places: expect.any(Number) as number }]);
      expect(JSON.stringify(plan)).not.toMatch(/[\u3000-\u9fff]/);
    });

    it("gives its pillars, phases and budget in full", () => {
      const areas = plan.pillars.flatMap((pillar) => pillar.areas);
      expect(areas).toHaveLength(9);
      expect(areas.flatMap(({ initiatives }) => initiatives)).toHaveLength(36);
      expect(plan.phases.map(({ startMonth, endMonth }) => [startMonth, endMonth])).toEqual([
        [1, 12],
        [13, 24],
        [25, 48],
        [49, 60],
      ]);
      expect(plan.budget.categories.flatMap(({ lines }) => lines)).toHaveLength(12);
      expect(plan.budget.categories.map(({ stated }) => stated)).toEqual([
        { low: 9e6, high: 18e6 },
        { low: 11e6, high: 22e6 },
        { low: 18e6, high: 36e6 },
      ]);
      expect(plan.budget.stated).toMatchObject([{ low: 38e6, high: 76e6, period: "year" }]);
      expect(plan.roi).toMatchObject({ low: 5, high: 10 });
    });
  });
}
