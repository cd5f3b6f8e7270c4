import { readHeading } from "../../../src/plan/reading/heading.ts";

describe("what a heading announces", () => {
  it.each([
    ["🎯 OBJETIVOS ESTRATÉGICOS:", "objectives"],
    ["2.1. Metas del año", "objectives"],
    ["Strategic goals", "objectives"],
    ["Visión y objetivos", "objectives"],
    ["Goal setting", "other"],
    ["MTRICAS DE CRECIMIENTO", "kpis"],
    ["Nivel 1: Métricas tácticas", "kpis"],
    ["Indicadores clave", "kpis"],
    ["Growth Metrics", "kpis"],
    ["Metrics for growth", "kpis"],
    ["Key results by team", "kpis"],
    ["Arquitectura de métricas", "other"],
    ["INVERSIN TECNOLGICA", "budget"],
    ["Presupuesto de personal", "budget"],
    ["Investment", "budget"],
    ["Operating costs", "budget"],
    ["Investment strategy", "other"],
    ["Cost optimization", "other"],
    ["ROI de la inversión", "roi"],
    ["Return on investment", "roi"],
    ["IMPLEMENTACIN Y CRONOGRAMA", "timeline"],
    ["Hoja de ruta", "timeline"],
    ["Product roadmap", "timeline"],
    ["Fases del programa", "timeline"],
    ["Hiptesis", "assumptions"],
    ["Key assumptions", "assumptions"],
    ["Estrategias de retención", "other"],
    ["Pilares", "pillars"],
    ["🏛️ PILARES ESTRATGICOS:", "pillars"],
    ["Our strategic pillars", "pillars"],
    ["Líneas estratégicas", "pillars"],
    ["Costs (annual)", "budget"],
    ["Presupuesto (USD)", "budget"],
    ["OPEX (anual)", "budget"],
    ["Funding", "budget"],
    ["3.1 Roadmap", "timeline"],
    ["1.5 million users", "other"],
    ["", "other"],
  ])("%j: %s", (text, kind) => {
    expect(readHeading(text).kind).toBe(kind);
  });

  it.each([
    ["Pilar 1: Cursos", "1", "Cursos"],
    ["PILLAR II – Platform", "ii", "Platform"],
    ["Pilar B) Personas", "b", "Personas"],
    ["Pilar nº 3. Datos", "3", "Datos"],
    ["Pilar: Clientes", undefined, "Clientes"],
    ["Pilar 4", "4", "Pilar 4"],
    ["PILAR ESTRATÉGICO 1: Talento", "1", "Talento"],
    ["Strategic Pillar 2: Data", "2", "Data"],
    ["Eje 3: Servicio", "3", "Servicio"],
    ["Línea estratégica 1. Ventas", "1", "Ventas"],
    ["2.1 Pillar: Data", undefined, "Data"],
  ])("%s is a pillar", (text, number, name) => {
    const heading = readHeading(text);
    expect(heading).toMatchObject({ kind: "pillar", name });
    expect(heading.number).toBe(number);
  });

  it.each(["Pillars of growth", "Pilares de trabajo"])("%s is no pillar", (text) => {
    expect(readHeading(text).kind).toBe("other");
  });

  it.each([
    ["Fase 1: Fundación (Año 1)", "Fundación", 1, 12],
    ["Phase 2 – Growth (Months 7-12)", "Growth", 7, 12],
    ["Fase 3 (Mes 1-3): Salida", "Salida", 1, 3],
    ["Etapa 1: Base - Mes 1-6", "Base", 1, 6],
    ["Fase 2, Mes 4", "Fase 2", 4, 4],
    ["Fase 4 (Año 5+)", "Fase 4", 49, null],
    ["Fase de prueba (Mes 2)", "Fase de prueba", 2, 2],
    ["Stage 1: Pilot (ours) (Month 1)", "Pilot (ours)", 1, 1],
    ["Phase 1: Talks – with whom, Months 4 to 9", "Talks – with whom", 4, 9],
    ["Stage 3: Delight (weeks 9–12)", "Delight", 3, 3],
  ])("%s is a phase", (text, name, start, end) => {
    expect(readHeading(text)).toMatchObject({ kind: "phase", name, span: { base: "plan", start, end } });
  });

  it.each(["Fase 1: Selección (1-2 días)", "Fase 2: Prueba", "Fase"])("%s is no phase", (text) => {
    expect(readHeading(text).kind).toBe("other");
  });

  it.each([
    ["Total inversión: $38M-76M anual", "total", "Total inversión", "$38M-76M anual"],
    ["ROI esperado: 300-500%", "roi", "ROI esperado", "300-500%"],
    ["Inversión: $2M-3M anual", "budget", "Inversión", "$2M-3M anual"],
    ["Presupuesto: $2M", "budget", "Presupuesto", "$2M"],
  ])("%s holds a value", (text, kind, label, value) => {
    expect(readHeading(text)).toMatchObject({ kind, valued: { label, value } });
  });

  it.each([
    ["Q1 2024", ""],
    ["2025:", ""],
    ["Año 1: Fundación", "Fundación"],
  ])("%s is a period", (text, name) => {
    expect(readHeading(text)).toMatchObject({ kind: "period", name });
  });

  it.each([
    ["Tema: Métricas", "topic", "Métricas"],
    ["Área:", "area", ""],
    ["Group: Pillar 1: X", "group", "Pillar 1: X"],
  ])("%s says its kind itself", (text, kind, name) => {
    expect(readHeading(text)).toMatchObject({ kind, name, labelled: true });
  });
});
