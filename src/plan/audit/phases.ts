import type { Finding } from "../finding.ts";
import type { Milestone, Phase, Plan } from "../plan.ts";
import { finding } from "./finding.ts";
import { grouped } from "../grouped.ts";

export function auditPhases(plan: Plan): Finding[] {
  return [
    ...grouped(plan.phases, (phase) => phase.track).flatMap(([, phases]) => auditTimeline(phases)),
    ...plan.phases.flatMap((phase) =>
      phase.milestones.flatMap((milestone) => milestoneInPhase(phase, milestone)),
    ),
  ];
}

/** The phases of one timeline, each against the one that starts next. */
function auditTimeline(phases: readonly Phase[]): Finding[] {
  const ordered = [...phases].sort((one, other) => one.startMonth - other.startMonth);
  return ordered.slice(1).flatMap((phase, index) => {
    const before = ordered[index];
    const place = { part: "phases", path: [phase.track, phase.name], field: "startMonth" } as const;
    if (before.endMonth === null) {
      return [
        finding(
          "phases.openEnded",
          "warning",
          { ...place, path: [before.track, before.name], field: "endMonth" },
          (texts) => texts.openEndedBefore(before.name, phase.name),
        ),
      ];
    }
    if (phase.startMonth <= before.endMonth) {
      const [from, to] = [phase.startMonth, Math.min(before.endMonth, phase.endMonth ?? before.endMonth)];
      return [
        finding(
          "phases.overlap",
          "warning",
          place,
          (texts) => texts.phasesOverlap(before.name, phase.name, from, to),
          {
            from,
            to,
          },
        ),
      ];
    }
    if (phase.startMonth > before.endMonth + 1) {
      const [from, to] = [before.endMonth + 1, phase.startMonth - 1];
      return [
        finding(
          "phases.gap",
          "warning",
          place,
          (texts) => texts.phasesGap(before.name, phase.name, from, to),
          {
            from,
            to,
          },
        ),
      ];
    }
    return [];
  });
}

function milestoneInPhase(phase: Phase, milestone: Milestone): Finding[] {
  const from = milestone.startMonth ?? milestone.endMonth;
  const to = milestone.endMonth ?? milestone.startMonth;
  if (from === undefined || to === undefined) return [];
  if (from >= phase.startMonth && (phase.endMonth === null || to <= phase.endMonth)) return [];
  const name = milestone.name || milestone.label;
  return [
    finding(
      "phases.milestoneOutside",
      "warning",
      { part: "phases", path: [phase.track, phase.name, name] },
      (texts) => texts.milestoneOutside(name, phase.name, from, to),
      {
        from,
        to,
        phaseStart: phase.startMonth,
        ...(phase.endMonth === null ? {} : { phaseEnd: phase.endMonth }),
      },
    ),
  ];
}
