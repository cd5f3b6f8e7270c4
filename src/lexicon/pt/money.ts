import type { MoneyWords } from "../money.ts";

export const money: MoneyWords = {
  subtotal: ["sub-?\\s?tota(?:l|is)"],
  grandTotal: ["total geral", "total global", "total final", "soma total"],
  total: ["tota(?:l|is)", "soma", "no total"],
  noTotal: ["soma (?:segurada|fixa)"],
  net: ["(?:total |valor )?liquido"],
  gross: ["(?:total |valor )?bruto", "(?:total|valor) a pagar"],
  besideTotal: [
    "estimad[oa]s?|previst[oa]s?|aproximad[oa]s?|custos?|orcamento|orcad[oa]|montante|valor|despesas?|gastos?",
    "investimentos?|projeto|programa|plano|anua(?:l|is)|mensa(?:l|is)|trimestra(?:l|is)|ano|anos|mes|meses|fix[oa]s?|variave(?:l|is)",
    "inicia(?:l|is)|unic[oa]s?|recorrentes?|operaciona(?:l|is)|diret[oa]s?|indiret[oa]s?|todos?|o|a|os|as|de|do|da|dos|das|para|por|em|no|na|e",
    "com|sem|incl|incluindo|excluindo|antes|depois|contingencias?|imprevistos|impostos?|liquid[oa]|brut[oa]|necessari[oa]|solicitad[oa]",
    "receitas?|vendas|geral|fase|secao|preco",
  ],
  contingency: [
    "(?:fundo (?:de|para) |reserva (?:de|para) |provisao (?:de|para) |margem (?:de|para) )?(?:contingencias?|imprevistos?)",
    "despesas imprevistas",
  ],
  tax: ["icms", "iss", "iva", "ipi", "pis/cofins"],
  taxes: ["imposto", "impostos", "tributos"],
  discount: ["descontos?(?: .*)?", "abatimentos?"],
  reserve: [
    "(?:fundo de |fundos de )?reservas?(?: (?:legal|de caixa|operacional|financeira))?",
    "reserva de emergencia",
  ],
  cost: [
    "orcamentos?|custos?|despesas?|gastos?|investimentos?|desembolsos?|aplicacao (?:dos|de) recursos|uso (?:dos|de) recursos",
    "alocac(?:ao|oes)|dotac(?:ao|oes)|compras|aquisicoes|estimativa|cotacao|honorarios|folha de pagamento|salarios",
    "(?:o )?que (?:gastamos|pagamos|sai)|(?:esperamos|vamos|pretendemos) (?:gastar|pagar)",
  ],
  income: [
    "receitas?|faturamento|vendas|entradas|arrecadac(?:ao|oes)|fontes? (?:de|dos) (?:recursos|receita|financiamento)|doac(?:ao|oes)|patroci(?:nios?|nadores)",
    "(?:o )?que (?:ganhamos|recebemos|arrecadamos|entra)|(?:esperamos|vamos|pretendemos) (?:ganhar|receber|arrecadar)|de onde vem o dinheiro",
  ],
  eitherWay: [
    "(?:\\S+ )?(?:taxas|honorarios|comissoes|mensalidades|alugue(?:l|is)|juros|royalties|assinaturas)",
  ],
  selling: [
    "vendas e marketing|marketing e vendas|custos? (?:das|de) (?:vendas|mercadorias vendidas|receitas)|(?:comissoes|equipe|despesas) (?:de|sobre) vendas|impostos? sobre (?:a renda|vendas|o lucro)",
  ],
  result: [
    "(?:lucro|prejuizo|margem|resultado|saldo|superavit|deficit|balanco)(?: (?:liquid[oa]|brut[oa]|operacional|final|inicial|do exercicio))*",
    "caixa (?:final|inicial|liquido|disponivel|no (?:final|fim|inicio))(?: .*)?",
    "(?:variacao|aumento|reducao) (?:de|do|no) caixa",
    "fluxo de caixa(?: liquido)?|fluxo liquido|ponto de equilibrio",
  ],
  onlyBudget: [
    "(?:o |nosso |resumo (?:de|do) |quadro de |plano de )*(?:orcamento|custos?|despesas|financas|plano financeiro)(?: (?:geral|total|detalhado|estimado|do projeto|proposto|resumido|previsto))*",
  ],
  perUnit: [
    "por (?:unidade|peca|cliente|usuario|pedido|venda|reserva|pessoa|participante|hora|servico|prato|visita)",
    "(?:custo|preco) unitario|unitari[oa]s?|economia unitaria",
  ],
  example: ["exemplos?(?: .*)?", "por exemplo", "simulacao"],
  measure: [
    "(?:cac|ltv|arpu|cpa|cpl|cpc|roas|roi|tir|vpl)\\b.*",
    "custo de aquisicao|ticket medio|valor medio|preco medio|margem(?: .*)?|custo por|preco por|receita por (?:cliente|usuario|pessoa|quarto|visita|pedido|empregad[oa]|funcionario|unidade|hora)|ponto de equilibrio|tamanho do mercado",
  ],
  rate: ["(?:taxa de |ritmo de )?(?:crescimento|inflacao|aumento|reajuste|incremento)(?: .*)?|ipca"],
  otherMoney: [
    "precos?|tarifas?|metas?|kpis?|metricas|indicadores|objetivos|okrs?|mercado|concorrentes|premissas|resultados-chave|retorno|roi|riscos?",
  ],
  running: ["acumulad[oa]s?|acum\\.?"],
  notSpent: [
    "(?:cronograma|calendario|plano|tabela|quadro) (?:de |do )?(?:desembolsos?|pagamentos?|amortizacao|reembolsos?|repasses?|emprestimo)(?: .*)?",
    "balanco patrimonial(?: .*)?|(?:tabela|quadro) de capitalizacao(?: .*)?|(?:forma|condicoes) de pagamento(?: .*)?",
  ],
  revision: ["revis(?:ao|ad[oa])|atualizacao|atualizad[oa]|fechamento|versao|posicao de"],
  choice: ["opcao|alternativa|cenario|variante"],
  option: ["cenarios?", "opc(?:ao|oes)", "alternativas?", "variantes?", "versao", "pacote", "proposta"],
  anyOption: ["cenarios?", "opcao", "opcoes", "alternativas?", "variantes?"],
  optionName: [
    "reduzid[oa]|minim[oa]|basic[oa]|enxut[oa]|modest[oa]|conservador[a]?|pessimista|economic[oa]",
    "agressiv[oa]|complet[oa]|premium|ambicios[oa]|otimista|ampliad[oa]",
    "simples|essencial|padrao|moderad[oa]|realista|medi[oa]|intermediari[oa]",
  ],
  cases: {
    best: ["melhor|otimista|favoravel"],
    base: ["base|realista|esperad[oa]|(?:mais )?provavel|central|normal|moderad[oa]"],
    worst: ["pior|pessimista|desfavoravel|advers[oa]"],
  },
  reference: ["(?:num|numero|n[º°]|id|ref|referencia|codigo|telefone|cnpj|cpf|cep|versao|data)"],
  inThousands: ["(?:em )?milhares(?: de)?", "em mil"],
  inMillions: ["(?:em )?milhoes(?: de)?"],
  currency: ["moeda|valores em|montantes em|precos em"],
  unspent: ["economias?|poupanca|dividas?|medi[oa]s?|mediana"],
  budgetName: [
    "rubricas?|(?:itens|item|tipos?|elementos?|categorias?) de (?:despesa|custo)|despesas?|custos?",
  ],
  columns: {
    ordinal: ["#", "n[°º.o]*", "num\\.?", "cod\\.?", "codigo", "ref\\.?"],
    name: [
      "ite(?:m|ns)|rubricas?|conceito|nome|recursos?|despesas?|tipo de despesa|canal|fase|etapa|marco|atividades?|tarefa|produto|servico|cargo|equipamento|componente|modulo|entrega|elemento|material|insumo",
    ],
    category: ["categorias?|area|departamento|grupo|pilar|capitulo|secao|programa|eixo"],
    note: [
      "descric(?:ao|oes)|detalhes?|notas?|comentarios?|justificativa|observac(?:ao|oes)|base(?: de calculo)?|fornecedor|fonte|responsavel|finalidade|especificacao|situacao|prioridade|unidade|moeda",
    ],
    quantity: [
      "qtd\\.?e?|etc|eti|equivalentes? a .*|quantidades?|unidades|numero(?: de .*)?|n[°º] de .*|pessoas|horas|dias|semanas|meses|vezes",
    ],
    unitCost: [
      "(?:custo|preco|valor|v\\.|p\\.) ?unit(?:ario|\\.)?|preco|tarifa|(?:custo|preco|valor) ?(?:por|/) ?.*|unitario|(?:salario|ordenado|vencimento|remuneracao)(?: (?:bruto|bruta|base|anual|mensal|medio|media))*|(?:preco|custo) cada",
    ],
    amount: [
      "valor(?:es)?|montantes?|tota(?:l|is)(?: .*)?|custos?|orcamento|preco|estimativa|estimado|alocado|despesas?|gastos?|investimento|soma|anual|mensal|subtotal|previsto|(?:custo|gasto|valor|despesa|orcamento|investimento|preco|total)s? .*",
    ],
    apart: ["sub-?tota(?:l|is)", "total (?:da )?categoria", "total parcial"],
    low: ["min(?:imo)?\\.?|baixo|inferior|desde|otimista|melhor caso"],
    likely: ["(?:mais )?prov(?:avel|\\.)?|esperado|medi[oa]|tipico|realista"],
    high: ["max(?:imo)?\\.?|alto|superior|ate|pessimista|pior caso"],
    planned: ["plano|planejado|previsto|orcado|aprovado|programado"],
    actual: ["real|realizado|executado|gasto|pago|ate o momento"],
    variance: ["desvio|variacao|diferenca|restante|saldo|disponivel"],
    share: ["%.*|.*%|percentual|percentagem|porcentagem|participacao|peso"],
    frequency: ["frequencia|periodo|periodicidade|recorrencia"],
    duration: ["durac(?:ao|oes)|prazo|tempo|meses|mes|semanas"],
    income: ["receitas?|entradas|vendas"],
    cost: ["despesas?|custos?|saidas|gastos?"],
  },
  effort: [
    "(?:pessoas?|homens?)[- /]?(?:mes|meses|horas?)|esforco(?: .*)?",
    "(?:mes|semana|data)? ?(?:de )?(?:inicio|fim|termino)",
  ],
  unitName: ["un\\.?", "unidade(?: de medida)?", "und"],
  payer: [
    "acionistas?|investidor(?:es)?|socios?",
    "fontes?(?: de (?:recursos|financiamento|receita))?",
    "financiador(?:es)?",
    "patrocinador(?:es)?",
  ],
  headcounts: ["(?:quadro de pessoal|numero de .*|n[º°o.]+ de .*)(?: .*)?"],
  countedThings: [
    "(?:empregados|encomendas|pedidos|clientes|usuarios|utilizadores|assinantes|socios|visitantes|unidades)(?: (?:vendidas|ativos|novos|no .*))?",
  ],
  reached: [
    "(?:numero de )?(?:leads?|cliques?|impress(?:ao|oes)|convers(?:ao|oes)|contatos?|cadastros?)(?: .*)?",
  ],
  borrowed: ["(?:emprestimo|credito|hipoteca)(?: bancari[oa])?"],
  fundingGap: [
    "(?:valor |saldo |resto )?(?:(?:ainda )?por|a|falta(?:m)?|resta(?:m)?) (?:captar|angariar|arrecadar|financiar|obter)(?: .*)?",
    "(?:deficit|lacuna) de financiamento",
  ],
  funding: [
    "(?:subvencao|financiamento|apoio|contribuicao|fundos|emprestimo|doacoes|patrocinios?)(?: \\S+)? (?:ja )?(?:garantid|aprovad|confirmad|captad|obtid|angariad|arrecadad)[oa]s?(?: .*)?",
    "ja (?:captad|garantid|angariad|arrecadad|aprovad)[oa]s?",
    "(?:subvencao|financiamento|apoio|valor|contribuicao) (?:solicitad[oa]|concedid[oa])",
    "(?:financiamento|contribuicao|apoio|subvencao|fundos) (?:da |do )?(?:ue|uniao europeia|europe[iu]s?|europeia|estadual|federal|municipal|nacional|extern[oa]s?|public[oa]s?|privad[oa]s?|bancari[oa]s?)(?: .*)?",
    "(?:contribuicao|recursos) propri[oa]s?",
    "contrapartida(?: .*)?|cofinanciamento(?: .*)?",
  ],
  payment: [
    "(?:total |valor |ja )?pago(?: ate .*)?",
    "(?:valor |saldo |restante )?(?:pendente|(?:ainda )?a pagar|por pagar)(?: .*)?",
    "(?:adiantamento|entrada|sinal)(?: (?:pag[oa]|de .*))?",
  ],
  multiples: {
    "o dobro": 2,
    dobro: 2,
    "o triplo": 3,
    triplo: 3,
    "duas vezes": 2,
    "tres vezes": 3,
    metade: 0.5,
    "a metade": 0.5,
    "um terco": 1 / 3,
  },
  shareOf: ["de", "do", "da", "sobre"],
  article: ["o", "a", "os", "as"],
};
