import { readMarkdown, type QuestionTopic } from "../../../../src/plan/index.ts";

interface Case {
  readonly what: string;
  readonly text: readonly string[];
  /** Lines of costs, then those of income, each with the sum of its details where it has some. */
  readonly lines: readonly string[];
  /** What is asked beside currencies and periods. */
  readonly asks?: readonly QuestionTopic[];
}

const table = (...rows: readonly string[]): readonly string[] => {
  const [head = "", ...body] = rows;
  return [`| ${head} |`, `|${" --- |".repeat(head.split("|").length)}`, ...body.map((row) => `| ${row} |`)];
};

const cases: readonly Case[] = [
  { what: "a bullet that is crossed out", text: ["## Costs", "", "- Hall: €4,500", "- ~~Film: €1,200~~ (dropped)", "- Music: ~~€900~~ €750"], lines: ["Hall 4500", "Music 750"] },
  { what: "una fila tachada y un importe corregido", text: ["## Gastos", "", ...table("Concepto | Importe", "Torno | 5.000 €", "~~Sierra~~ | ~~1.250 €~~", "Madera | ~~400 €~~ 310 €")], lines: ["Torno 5000", "Madera 310"] },
  { what: "cuándo se paga lo que ya está contado", text: ["## Presupuesto", "", ...table("Partida | Importe", "Semillas | 1.600 €", "Riego | 3.220 €"), "", "## Calendario de pagos", "", ...table("Plazo | Importe", "Primero | 2.410 €", "Segundo | 2.410 €")], lines: ["Semillas 1600", "Riego 3220"], asks: ["unread"] },
  { what: "what is left of a loan from year to year", text: ["## Repayment schedule", "", ...table("Year | Opening balance | Interest | Closing balance", "1 | £51,370 | £5,390 | £44,030", "2 | £44,030 | £4,620 | £36,690"), "", "## Costs", "", "- Engine: £51,370"], lines: ["Engine 51370"], asks: ["unread"] },
  { what: "the price of one a month", text: ["## Costs", "", "- Licences (12 users): $25 per user per month", "- Rent: $900 per month"], lines: ["Licences (12 users) 25 month", "Rent 900 month"], asks: ["perUnit"] },
  { what: "lo que cobra cada uno al mes", text: ["## Gastos", "", "- Alquiler: 900 € al mes", "- Camareros (3): 1.450 € al mes cada uno"], lines: ["Alquiler 900 month", "Camareros (3) 1450 month"], asks: ["perUnit"] },
  { what: "what one of something costs behind a stroke", text: ["## Costs", "", "- Editing: $150/episode", "- Studio: $90/hour (30 hours)", "- Lease: $900/mo"], lines: ["Editing 150", "Studio 90", "Lease 900 month"], asks: ["perUnit"] },
  { what: "litros y horas a tanto cada uno", text: ["## Costes", "", "- Desarrollo: 120 horas a 35 €/hora", "- Leche: 41.000 litros a 0,48 €/litro", "- Seguro: 210 €/año"], lines: ["Desarrollo 4200", "Leche 19680", "Seguro 210 year"] },
  { what: "thousands in the heading, which are no amount", text: ["## Budget (in '000 GBP)", "", ...table("Item | Low | High", "Building | 420 | 510", "Kit | 95 | 130")], lines: ["Building 510000", "Kit 130000"] },
  { what: "lettered rows over those that they consist of, counted by the month", text: ["## Budget", "", ...table("Line | Unit | Units | Unit cost | Total", "A. Staff | | | | $86,400", "Manager | month | 24 | $2,100 | $50,400", "Officers | month | 24 | $1,500 | $36,000", "B. Works | | | | $119,000", "Drilling | well | 14 | $8,500 | $119,000", "Total | | | | $205,400")], lines: ["A. Staff 86400 (86400)", "B. Works 119000 (119000)"] },
  { what: "filas numeradas con las suyas debajo", text: ["## Presupuesto", "", ...table("Partida | Importe", "1. Sala | 4.310 €", "Alquiler | 3.100 €", "Luz | 1.210 €", "2. Ciudad | 915 €", "Carteles | 600 €", "Radio | 315 €")], lines: ["Sala 4310 (4310)", "Ciudad 915 (915)"] },
  { what: "numbered rows and others that do not add up to them", text: ["## Budget", "", ...table("Item | Cost", "1. Rent | $4,310", "2. Power | $915", "Posters | $600", "Radio | $310")], lines: ["Rent 4310", "Power 915", "Posters 600", "Radio 310"] },
  { what: "fees that come in, as the profit tells", text: ["## Income", "", "- Sales: $120,000", "- Fees: $8,400", "- Expenses: $96,300", "- Net profit: $32,100"], lines: ["Expenses 96300", "income Sales 120000", "income Fees 8400"] },
  { what: "cuotas que se cobran", text: ["## Cuentas", "", "- Ventas: 41.300 €", "- Cuotas: 8.250 €", "- Gastos: 36.120 €", "- Resultado: 13.430 €"], lines: ["Gastos 36120", "income Ventas 41300", "income Cuotas 8250"] },
  { what: "what it costs to sell", text: ["## Results", "", ...table("Line | 2027", "Revenue | $120,500", "Cost of sales | $41,200", "Sales & marketing | $30,150", "Operating income | $49,150")], lines: ["Cost of sales 41200", "Sales & marketing 30150", "income Revenue 120500"] },
  { what: "lo que cuesta vender", text: ["## Resultados", "", ...table("Línea | 2027", "Ventas | 120.500 €", "Costo de ventas | 41.200 €", "Ventas y mercadeo | 30.150 €", "Utilidad de operación | 49.150 €")], lines: ["Costo de ventas 41200", "Ventas y mercadeo 30150", "income Ventas 120500"] },
  { what: "a point of the agenda in capitals behind a list", text: ["Costs", "Referees: £8,400", "Travel: £6,150", "Sum of costs: £14,550", "", "2. ANY OTHER BUSINESS", "Mr Cole asks to look at the fence (estimate: £2,300)."], lines: ["Referees 8400", "Travel 6150"] },
  { what: "un punto del acta en mayúsculas tras los ingresos", text: ["INGRESOS", "Cuotas: 12.720 €", "Lotería: 3.500 €", "", "2. RUEGOS Y PREGUNTAS", "Se pide revisar el vallado (presupuesto: 2.300 €)."], lines: ["income Cuotas 12720", "income Lotería 3500"] },
  { what: "un escenario que es un tablado", text: ["## Costes", "", "- Escenario y sonido: 38.500 €", "- Artistas: 112.000 €"], lines: ["Escenario y sonido 38500", "Artistas 112000"] },
  { what: "a package that is designed", text: ["## Costs", "", "- Package design: $5,200", "- Moulds: $12,400"], lines: ["Package design 5200", "Moulds 12400"] },
  { what: "lakhs in a heading", text: ["## Cost (Rs. in lakh)", "", ...table("Particulars | Amount", "Shed | 18.75", "Land | 20.85")], lines: ["Shed 1875000", "Land 2085000"] },
  { what: "crores y rupias en un título", text: ["## Presupuesto (en crores de rupias)", "", "- Puente: 3,4", "- Acceso: 7,85"], lines: ["Puente 34000000", "Acceso 78500000"] },
  { what: "lakhs over a column", text: ["## Cost", "", ...table("Particulars | Rs. in lakh", "Shed | 18.75", "Land | 4.50")], lines: ["Shed 1875000", "Land 450000"] },
  { what: "units that hold unless something else is stated", text: ["All figures in USD thousands unless stated.", "", "## Costs", "", ...table("Item | Cost", "Lathe | 1,020", "Wood | 540")], lines: ["Lathe 1020000", "Wood 540000"] },
  { what: "miles salvo que se indique", text: ["## Costes", "", "Importes en miles de euros salvo que se indique.", "", ...table("Partida | Coste", "Torno | 120", "Madera | 54")], lines: ["Torno 120000", "Madera 54000"] },
  { what: "how what is spent is paid for", text: ["## Project cost", "", "- Shed: £18,750", "- Cows: £34,000", "", "## Means of finance", "", "- Own funds: £17,130", "- Loan: £35,620"], lines: ["Shed 18750", "Cows 34000", "income Own funds 17130", "income Loan 35620"] },
  { what: "what one of something costs to make", text: ["## Start-up costs", "", "- Moulds: €2,400", "- Stall: €870", "", "## What one candle costs", "", ...table("Item | Per candle", "Wax | €1.80", "Jar | €1.10", "Selling price | €12.00")], lines: ["Moulds 2400", "Stall 870"] },
  { what: "lo que cuesta producir una unidad", text: ["Presupuesto inicial:", "", "- Horno: 8.450 €", "- Vitrina: 1.730 €", "", "Coste de producir una barra:", "", "- Harina: 0,22 €", "- Luz: 0,08 €", "- Total por barra: 0,33 €"], lines: ["Horno 8450", "Vitrina 1730"] },
  { what: "leads at what one is to cost", text: ["## Marketing budget", "", ...table("Channel | Leads | Cost per lead", "Search | 120 | $25", "Social | 300 | $12"), "", ...table("Channel | Budget", "Search | $3,500", "Social | $3,700")], lines: ["Search 3500", "Social 3700"], asks: ["unread"] },
  { what: "lo que se gasta para conseguir contactos", text: ["## Presupuesto", "", ...table("Canal | Presupuesto | Leads | CPL", "Ferias | 7.200 € | 60 | 120 €", "Prensa | 4.500 € | 90 | 50 €")], lines: ["Ferias 7200", "Prensa 4500"] },
  { what: "a year that is not twelve months", text: ["## Costs", "", ...table("Item | Monthly | Yearly", "Rent | €2,150 | €25,800", "Insurance | €95 | €1,240")], lines: ["Rent 2150 month", "Insurance 95 month"], asks: ["periodSum"] },
  { what: "un año de nueve meses", text: ["## Gastos", "", ...table("Concepto | Gasto anual | Gasto mensual", "Local | 5.400 € | 450 €", "Monitores | 10.800 € | 1.200 €")], lines: ["Local 5400 year", "Monitores 10800 year"], asks: ["periodSum"] },
  { what: "so many times an amount in a cell", text: ["## Costs", "", ...table("Item | Amount", "Assistants | twice $50k", "Lab | 50 % of $80k", "Travel | $7,500")], lines: ["Assistants 100000", "Lab 40000", "Travel 7500"] },
  { what: "la mitad y el doble de un importe", text: ["## Gastos", "", "- Sala: la mitad de 3.000 €", "- Comidas: el doble de 450 €", "- Becas: el 50 % de 1.280 €"], lines: ["Sala 1500", "Comidas 900", "Becas 640"] },
  { what: "a share with its amount in parentheses", text: ["## Costs", "", ...table("Work | Amount", "Roof | 30% ($25,200)", "Walls | 70% ($58,800)")], lines: ["Roof 25200", "Walls 58800"] },
  { what: "una parte y su importe entre paréntesis", text: ["## Gastos", "", ...table("Obra | Importe", "Cubierta | 35 % (44.275 €)", "Muros | 65 % (82.225 €)")], lines: ["Cubierta 44275", "Muros 82225"] },
  { what: "means of finance in a table beside the costs", text: ["## Community hall", "", ...table("Means of finance | Amount", "Lottery | £60,000", "Own funds | £39,500", "Total | £99,500"), "", ...table("Cost | Amount", "Roof | £68,200", "Heating | £31,300", "Total | £99,500")], lines: ["Roof 68200", "Heating 31300", "income Lottery 60000", "income Own funds 39500"] },
  { what: "quién financia, detrás del total", text: ["## Inversiones", "", ...table("Actuación | Importe", "Dique | 34.700 €", "Dragado | 6.210 €", "Total | 40.910 €", "Financiación UE | 19.500 €", "Contribución municipal | 21.410 €")], lines: ["Dique 34700", "Dragado 6210", "income Financiación UE 19500", "income Contribución municipal 21410"] },
  { what: "what of a total is paid already", text: ["## Costs", "", ...table("Item | Cost", "Hall | $3,215", "Cake | $480", "Total | $3,695", "Paid so far | $2,150", "Balance due | $1,545")], lines: ["Hall 3215", "Cake 480"] },
  { what: "el anticipo de un presupuesto", text: ["## Presupuesto", "", "- Fachada: 6.407 €", "- Andamio: 925 €", "- Total: 7.332 €", "- Anticipo 30 %: 2.199,60 €"], lines: ["Fachada 6407", "Andamio 925"] },
  { what: "what is added to a product", text: ["## Payroll", "", ...table("Employee | Gross monthly | Months | Annual gross | Social security | Total cost", "Ruiz | 3,200 | 12 | 38,400 | 9,062 | 47,462", "Costa | 2,150 | 12 | 25,800 | 6,089 | 31,889")], lines: ["Ruiz 47462", "Costa 31889"] },
  { what: "el impuesto de cada línea", text: ["## Coste del vestuario", "", ...table("Prenda | Uds. | Precio ud. | Neto | IVA 21 % | Total", "Capas | 14 | 62,00 € | 868,00 € | 182,28 € | 1.050,28 €", "Botas | 20 | 48,50 € | 970,00 € | 203,70 € | 1.173,70 €")], lines: ["Capas 1050.28", "Botas 1173.7"] },
  { what: "net, tax and gross", text: ["## Quotation", "", ...table("Description | Net | VAT 20% | Gross", "Design | £6,150.00 | £1,230.00 | £7,380.00", "Build | £14,800.00 | £2,960.00 | £17,760.00", "Total | £20,950.00 | £4,190.00 | £25,140.00")], lines: ["Design 7380", "Build 17760"] },
  { what: "un coste anual, por muchas veces que se pague", text: ["## Acciones", "", ...table("Acción | Coste unitario | Frecuencia | Coste anual", "Boletín | 180 € | Mensual | 2.160 €", "Jornada | 2.400 € | Semestral | 4.800 €", "Vídeo | 3.500 € | Una vez | 3.500 €")], lines: ["Boletín 2160 year", "Jornada 4800 year", "Vídeo 3500"] },
  { what: "a yearly cost beside how often it is billed", text: ["## Software costs", "", ...table("Tool | Billing | Annual cost", "Ledger | Monthly | $1,440", "Backup | Quarterly | $880")], lines: ["Ledger 1440 year", "Backup 880 year"] },
  { what: "capítulos en números romanos", text: ["## Gastos", "", ...table("Capítulo | Denominación | Importe", "I | Personal | 1.245.600 €", "II | Bienes corrientes | 986.430 €", "VI | Inversiones | 640.000 €")], lines: ["Personal 1245600", "Bienes corrientes 986430", "Inversiones 640000"] },
  { what: "heads in roman numbers", text: ["## Expenditure", "", ...table("Head | Purpose | Amount", "III. | Roads | $412,300", "IV. | Schools | $985,100", "IX. | Parks | $64,250")], lines: ["Roads 412300", "Schools 985100", "Parks 64250"] },
  { what: "numbered lines that count nothing", text: ["## Budget", "", ...table("Budget line | Unit | Units | Rate | Total", "**1. Staff** | | | | **$64,800**", "1.1 Project manager | month | 18 | $2,400 | $43,200", "1.2 Field officers | month | 36 | $600 | $21,600", "**2. Equipment** | | | | **$36,750**", "2.1 Hand pumps | piece | 15 | $2,450 | $36,750")], lines: ["Staff 64800 (64800)", "Equipment 36750 (36750)"] },
  { what: "partidas con su número delante", text: ["## Presupuesto", "", ...table("Partida | Importe", "1.1 Bombas de mano | 36.750 €", "1.2 Equipos de análisis | 3.040 €", "2.1 Talleres | 4.915 €")], lines: ["Bombas de mano 36750", "Equipos de análisis 3040", "Talleres 4915"] },
  { what: "a column of costs under a heading of no money", text: ["## Action plan", "", ...table("Action | Who | Cost", "Website | Ana | $4,150", "Leaflets | Ben | $860")], lines: ["Website 4150", "Leaflets 860"] },
  { what: "a contingency whose share a dash parts from its amount", text: ["## Costs", "", "- Water: $2,265", "- Contingency (10%) — $1,280"], lines: ["Water 2265", "Contingency (10%) 1280"] },
  { what: "imprevistos con su porcentaje", text: ["## Gastos", "", "- Obra: 12.300 €", "- Imprevistos (5 %) – 615 €"], lines: ["Obra 12300", "Imprevistos (5 %) 615"] },
  { what: "a product whose result stands behind a dash", text: ["## Costs", "", "- 30 raised beds @ $96 — $2,880", "- Tools — $1,500"], lines: ["30 raised beds @ $96 2880", "Tools 1500"] },
  { what: "un producto con su resultado tras una raya", text: ["## Gastos", "", "- Sillas: 140 x 32,50 € – 4.550 €", "- Mesas: 2 x 450 € – 500 €"], lines: ["Sillas 4550", "Mesas 1000"] },
  { what: "lo que se cuenta y lo que cuesta uno", text: ["## Gastos", "", "- Mobiliario: 140 € por puesto, 36 puestos", "- Internet: 89 €/mes"], lines: ["Mobiliario 140", "Internet 89 month"], asks: ["perUnit"] },
  { what: "what is counted beside its price", text: ["## Costs", "", "- Laptops: 12 laptops, $950 per laptop", "- Desk: $410"], lines: ["Laptops 950", "Desk 410"], asks: ["perUnit"] },
  { what: "the total of all budgets below the last one", text: ["## Ceremony costs", "", "- Flowers: $655", "- Music: $310", "", "## Reception costs", "", "- Hall: $3,215", "- Cake: $480", "- Total: $4,660"], lines: ["Flowers 655", "Music 310", "Hall 3215", "Cake 480"] },
  { what: "el total de todo detrás de la última parte", text: ["## Gastos de obra", "", ...table("Partida | Importe", "Muros | 41.250 €", "Tejado | 18.730 €"), "", "## Gastos de apertura", "", ...table("Partida | Importe", "Rótulo | 1.960 €", "Total | 61.940 €")], lines: ["Muros 41250", "Tejado 18730", "Rótulo 1960"] },
  { what: "Steuer hinter der Zwischensumme", text: ["## Kosten", "", ...table("Pos. | Bezeichnung | Menge | Einzelpreis | Gesamtpreis", "1 | Fenster | 12 | 385,00 € | 4.620,00 €", "2 | Montage | 12 | 95,00 € | 1.140,00 €", " | Zwischensumme netto | | | 5.760,00 €", " | zzgl. 19 % MwSt. | | | 1.094,40 €", " | Gesamtbetrag brutto | | | 6.854,40 €")], lines: ["Fenster 4620", "Montage 1140", "zzgl. 19 % MwSt. 1094.4"] },
  { what: "la TVA d'un devis et l'acompte", text: ["## Devis", "", ...table("Désignation | Qté | PU HT | Total HT", "Bardage | 86 | 74,50 € | 6 407,00 €", "Échafaudage | 1 | 920,00 € | 920,00 €", "Total HT | | | 7 327,00 €", "TVA 10 % | | | 732,70 €", "Total TTC | | | 8 059,70 €", "Acompte 30 % | | | 2 417,91 €")], lines: ["Bardage 6407", "Échafaudage 920", "TVA 10 % 732.7"] },
  { what: "lines in the units of their total", text: ["## Costs", "", ...table("Work | Amount", "Dredging | 2.1", "Quay wall | 1.6", "Total | 3.7 (M$)")], lines: ["Dredging 2100000", "Quay wall 1600000"] },
  { what: "partidas en las unidades de su total", text: ["## Costes", "", "- Personal: 140", "- Viajes: 35", "- Total: 175 k€"], lines: ["Personal 140000", "Viajes 35000"] },
  { what: "las unidades de un presupuesto en su título", text: ["## Presupuesto: 215 (k€)", "", "- Personal: 140", "- Equipos: 75"], lines: ["Personal 140000", "Equipos 75000"] },
  { what: "people and their salaries", text: ["## Staff costs", "", ...table("Role | FTE | Annual salary", "Lead | 1.0 | $95,000", "Officers | 2.5 | $58,000")], lines: ["Lead 95000", "Officers 145000"] },
  { what: "personas y sus salarios", text: ["## Costes de personal", "", ...table("Puesto | ETC | Salario bruto anual", "Coordinación | 1 | 38.000 €", "Educadoras | 3,5 | 24.500 €")], lines: ["Coordinación 38000", "Educadoras 85750"] },
  { what: "what shareholders pay in", text: ["## Seed round", "", ...table("Shareholder | Shares | Investment", "Angel A | 120,000 | $300,000", "Angel B | 80,000 | $215,000", "Total | 200,000 | $515,000")], lines: ["income Angel A 300000", "income Angel B 215000"] },
  { what: "lo que aportan los socios", text: ["## Capital", "", ...table("Socio | Participaciones | Inversión", "Ana | 1.200 | 30.150 €", "Luis | 800 | 20.100 €", "Total | 2.000 | 50.250 €")], lines: ["income Ana 30150", "income Luis 20100"] },
  { what: "i costi di una gelateria", text: ["## Costi di avvio", "", ...table("Voce | Importo", "Macchinari | 32.500 €", "Licenze | 2.350 €", "Totale | 34.850 €"), "", "## Costi fissi mensili", "", "- Affitto: 1.500 €", "- Stipendi: 4.800 €", "", "## Ricavi previsti", "", ...table("Fonte | Ricavi annui", "Banco | 118.000 €", "Torte | 14.500 €")], lines: ["Macchinari 32500", "Licenze 2350", "Affitto 1500 month", "Stipendi 4800 month", "income Banco 118000", "income Torte 14500"] },
  { what: "chi paga un progetto", text: ["## Preventivo", "", ...table("Voce di spesa | 2027 | 2028 | Totale", "Personale | 48.000 € | 51.500 € | 99.500 €", "Consulenze | 9.600 € | 12.400 € | 22.000 €", "Totale costi | 57.600 € | 63.900 € | 121.500 €", "Finanziamento regionale | 40.000 € | 44.000 € | 84.000 €")], lines: ["Personale 99500", "Consulenze 22000", "income Finanziamento regionale 84000"] },
  { what: "des charges mensuelles", text: ["## Charges mensuelles", "", "- Loyer : 1 450 €", "- Assurance : 85 €", "", "## Dépenses annuelles", "", "- Vitrine : 620 €", "- Site : 240 €"], lines: ["Loyer 1450 month", "Assurance 85 month", "Vitrine 620 year", "Site 240 year"] },
  { what: "spend and what it returns", text: ["## Marketing costs", "", ...table("Channel | Spend | Revenue | ROAS", "Search | $12,000 | $54,000 | 4.5", "Display | $4,000 | $6,800 | 1.7")], lines: ["Search 12000", "Display 4000", "income Search 54000", "income Display 6800"] },
  { what: "lo que se gasta y lo que vuelve", text: ["## Campaña", "", ...table("Canal | Gasto | Ingresos | ROAS", "Radio | 3.000 € | 9.600 € | 3,2", "Prensa | 1.250 € | 2.000 € | 1,6")], lines: ["Radio 3000", "Prensa 1250", "income Radio 9600", "income Prensa 2000"] },
  { what: "dos años y lo que va de uno a otro", text: ["## Presupuesto", "", ...table("Partida | 2026 | 2027 | Variación", "Personal | 412.000 € | 431.500 € | 19.500 €", "Salas | 180.000 € | 164.000 € | -16.000 €")], lines: ["Personal 431500", "Salas 164000"] },
  { what: "a year beside the one before", text: ["## Budget", "", ...table("Account | FY2026 | FY2027 | Change", "Staff | $95,300 | $101,200 | $5,900", "Rent | $14,400 | $15,050 | $650")], lines: ["Staff 101200", "Rent 15050"] },
  { what: "a loan among costs", text: ["## Costs", "", "- Price: €24,900", "- Registration: €380", "- Loan: €12,000 at 4.9%"], lines: ["Price 24900", "Registration 380", "Loan 12000"], asks: ["direction"] },
  { what: "un préstamo entre los gastos", text: ["## Gastos", "", ...table("Concepto | Importe", "Obra | 41.250 €", "Préstamo bancario | 30.000 €")], lines: ["Obra 41250", "Préstamo bancario 30000"], asks: ["direction"] },
  { what: "Ausgaben mit ihrem Datum", text: ["## Ausgaben", "", ...table("Datum | Zweck | Betrag", "12.01.2027 | Miete | 1.450,00 €", "20.02.2027 | Messe | 812,45 €")], lines: ["Miete 1450", "Messe 812.45"] },
  { what: "dates in front of what was bought", text: ["## Expenses", "", ...table("Date | What | Amount", "2027-01-12 | Paint | $145", "2027-02-20 | Nails | $82")], lines: ["Paint 145", "Nails 82"] },
  { what: "uses and sources beside each other", text: ["## Hotel", "", ...table("Uses | $M | Sources | $M", "Purchase | 12.4 | Debt | 14.0", "Works | 6.8 | Equity | 5.2", "Total | 19.2 | Total | 19.2")], lines: ["Purchase 12400000", "Works 6800000", "income Debt 14000000", "income Equity 5200000"] },
  { what: "usos y fuentes", text: ["## Inversión", "", ...table("Usos | Importe | Fuentes | Importe", "Obra | 41.250 € | Préstamo | 30.000 €", "Equipo | 8.310 € | Fondos propios | 19.560 €")], lines: ["Obra 41250", "Equipo 8310", "income Préstamo 30000", "income Fondos propios 19560"] },
  { what: "a row of which only the total is known", text: ["## Travel costs", "", ...table("City | Hotel | Meals | Total", "Lisbon | €360 | €150 | €510", "Porto | €190 | €100 | €290", "Flights | | | €240")], lines: ["Lisbon 510", "Porto 290", "Flights 240"] },
  { what: "paquetes de trabajo con costes indirectos", text: ["## Presupuesto", "", ...table(" | Personal | Viajes | Total", "PT1 | 48.000 € | 6.500 € | 54.500 €", "PT2 | 36.750 € | 9.300 € | 46.050 €", "Costes indirectos | | | 25.137 €")], lines: ["PT1 54500", "PT2 46050", "Costes indirectos 25137"] },
]; // prettier-ignore

test.each(cases)("$what", ({ text, lines, asks = [] }) => {
  const { plan, questions } = readMarkdown(["# Plan", "", ...text].join("\n"));
  const costs = plan.budget.categories.flatMap((category) =>
    category.lines.map(({ name, high, period, details }) => {
      const inside =
        details === undefined ? "" : ` (${details.reduce((sum, detail) => sum + detail.high, 0)})`;
      return `${name} ${high}${period === "once" ? "" : ` ${period}`}${inside}`;
    }),
  );
  const income = (plan.income ?? []).map(({ name, high }) => `income ${name} ${high}`);
  expect([...costs, ...income]).toEqual(lines);
  const usual: readonly QuestionTopic[] = ["period", "currencyNone", "currencyAssumed"];
  expect(questions.flatMap(({ about }) => (usual.includes(about) ? [] : [about]))).toEqual(asks);
});
