import type { Translation } from "../../language.ts";
import type { guideEn } from "../../en/sheets/guide.ts";

export const guidePt: Translation<typeof guideEn> = {
  name: "Guia",
  title: "Guia",
  purpose: "Para que serve esta pasta de trabalho, como se lê e onde está cada coisa.",
  about: {
    title: "Para que serve",
    lines: {
      one: "Reúne um plano em números e fórmulas: o que fazer, quando, a que custo e quanto já se avançou.",
      two: "Escreva nas células azuis. Todo o resto é calculado, e as verificações dizem se fecha.",
    },
  },
  reading: {
    title: "Como se lê",
    lines: {
      one: "Os valores estão em unidades completas; a linha de unidades de cada planilha diz em que escala são mostrados.",
      two: "Uma faixa tem um mínimo e um máximo. P80 é o total que não é superado com uma probabilidade de 80%.",
      three: "Nada depende do dia de hoje: mude a data de referência em Premissas.",
      four: "As linhas novas vão logo abaixo de uma tabela: ela cresce, e suas fórmulas com ela.",
      five: "Os percentis exatos vêm das funções PLAN do suplemento; os aproximados são sempre calculados.",
    },
  },
  legend: {
    title: "O que significam as células",
    input: { sample: "Dado", meaning: "Azul sobre creme: escreve-se ou altera-se" },
    formula: { sample: "Fórmula", meaning: "Preto: é calculada, não se altera" },
    link: { sample: "Link", meaning: "Verde e sublinhado: leva a outra planilha" },
    check: {
      sample: "Verificação",
      meaning: "Negrito sobre verde se se cumpre, sobre vermelho se não; a palavra diz o mesmo",
    },
    note: { sample: "Nota", meaning: "Itálico cinza: unidades e explicações" },
  },
  sheets: { title: "Planilhas", sheet: "Planilha", purpose: "O que mostra" },
  facts: {
    title: "Esta pasta de trabalho",
    asOf: "Data de referência",
    master: "Verificações",
    status: "Situação",
    version: "Versão do modelo",
  },
  status: {
    draft: "Rascunho",
    final: "Definitivo",
    openChecks: "Definitivo, mas uma verificação não se cumpre",
    rule: { title: "Situação", message: "Rascunho ou definitivo: aparece na capa." },
  },
  notes: { title: "Notas do documento" },
  notesHeadings: { heading: "Seção", text: "Texto" },
  changes: {
    title: "Registro de alterações",
    first: "Pasta de trabalho criada a partir do plano",
    accepted: (budget, from, to) => `${budget}: de ${from} a ${to} no ano 1, aceito como nova linha de base`,
  },
  changesHeadings: { date: "Data", change: "Alteração", author: "Por" },
};
