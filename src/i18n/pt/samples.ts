import type { samplesEn } from "../en/samples.ts";
import type { Translation } from "../language.ts";

export const samplesPt: Translation<typeof samplesEn> = {
  list: "Exemplos",
  growth: {
    name: "Empresa em crescimento",
    about:
      "Cinquenta mercados e um bilhão em cinco anos: todas as planilhas cheias, e onde o prometido não fecha.",
  },
  software: {
    name: "Programa por assinatura",
    about: "Clínicas que pagam por anos, e saem: clientes, perdas e o ano em que o sinal muda.",
  },
  marketplace: {
    name: "Mercado online",
    about: "Comissão de aluguéis, cidade a cidade: volume, comissão e custo de cada abertura.",
  },
  consulting: {
    name: "Consultoria",
    about: "Uma segunda sede: pessoas, horas faturadas, tarifas e um orçamento mensal.",
  },
  town: {
    name: "Programa municipal",
    about: "Custos e indicadores sem receita: o que é preciso e o que muda.",
  },
  shop: {
    name: "Abertura de loja",
    about: "Paga-se uma vez e funciona ano a ano: quando a abertura fica recuperada.",
  },
};
