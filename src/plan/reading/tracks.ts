import type { Section } from "../outline/outline.ts";

/** Gives each section that holds phases, or a budget, a name of its own: the second "Presupuesto" is "Presupuesto (2)". */
export class TrackNames {
  private readonly names = new Map<Section, string>();
  private readonly used = new Map<string, number>();

  nameOf(section: Section, heading: string): string {
    const known = this.names.get(section);
    if (known !== undefined) return known;
    const times = (this.used.get(heading) ?? 0) + 1;
    this.used.set(heading, times);
    const name = times === 1 ? heading : `${heading} (${times})`;
    this.names.set(section, name);
    return name;
  }
}
