import { costTable, moneyRead } from "../../support/moneyRead.ts";

const tables: readonly (readonly [what: string, text: string, money: readonly string[]])[] = [
  ["the total in front of later money, which names no time", costTable("Item | 2027 | 2028 | Total | Reserve", "Lathe | $5,010 | $320 | $5,475 | $145", "Wood | $1,250 | $1,310 | $3,465 | $905"), ["Lathe 5475, 2027 5010, 2028 320, 2029 145", "Wood 3465, 2027 1250, 2028 1310, 2029 905", "laterTimes? Lathe, Wood"]],
  ["el total delante de todo", costTable("Concepto | Total | 2027 | 2028 | Reserva", "Torno | 5.475 € | 5.010 € | 320 € | 145 €", "Madera | 3.465 € | 1.250 € | 1.310 € | 905 €"), ["Torno 5475, 2027 5010, 2028 320, 2029 145", "Madera 3465, 2027 1250, 2028 1310, 2029 905", "laterTimes? Torno, Madera"]],
  ["years beside figures of something else", costTable("Item | 2027 | 2028 | Remarkable", "Lathe | $5,010 | $320 | $17", "Wood | $1,250 | $1,310 | $29"), ["Lathe 5330, 2027 5010, 2028 320", "Wood 2560, 2027 1250, 2028 1310", "kind?"]],
  ["a total that the years do not come to", costTable("Item | 2027 | 2028 | Total", "Lathe | $5,010 | $320 | $5,390", "Wood | $1,250 | $1,310 | $2,160"), ["Lathe 5330, 2027 5010, 2028 320", "Wood 2560, 2027 1250, 2028 1310", "periodSum? Lathe, Wood"]],
  ["two columns that may be what one costs", costTable("Item | Price each | Cost per box | Cost", "Pens | 12 | 3 | 36", "Paper | 5 | 7 | 35"), ["Pens 36, 12 x 3", "Paper 35, 5 x 7"]],
  ["what one costs in front of how many that no word tells", costTable("Material | Precio | Bultos | Importe", "Foco | 12 | 45 | 540", "Cable | 30 | 8 | 240"), ["Foco 540, 45 x 12", "Cable 240, 8 x 30"]],
  ["a year in front of its months", costTable("Item | Annual | Monthly", "Rent | $14,760 | $1,230", "Power | $2,604 | $217"), ["Rent 14760, year", "Power 2604, year"]],
  ["o ano à frente do mês, que não bate", costTable("Item | Custo anual | Custo mensal", "Aluguel | R$ 14.000 | R$ 1.230", "Luz | R$ 2.604 | R$ 217"), ["Aluguel 14000, year", "Luz 2604, year", "periodSum? Aluguel"]],
  ["twelve times a column, in rows that have both", costTable("Item | A | B", "Rent | $1,230 | $14,760", "Power | $217 | $2,604", "Gas | | $1,200", "Water | $20 | $240", "Tax | $50 |"), ["Rent 1230, month", "Power 217, month", "Water 20, month", "Tax 50, month", "unread? Gas $1,200"]],
  ["what was spent, without what was planned", costTable("Item | Quoted by shop | Actual", "Lunch | $1,412 | $1,500", "Bus | $2,323 | $2,100"), ["Lunch 1412", "Bus 2323", "kind?", "columns? Lunch, Bus"]],
  ["what comes in, what is spent and their difference, in no words", costTable("Event | Income | Expenses | What stays", "Fair | $4,300 | $2,950 | $1,350", "Course | $1,825 | $1,140 | $685"), ["Fair 2950", "Course 1140", "income Fair 4300", "income Course 1825"]],
  ["what comes in, what is spent and figures that are not their difference", costTable("Event | Income | Expenses | Visitors", "Fair | $4,300 | $2,950 | 1,350", "Course | $1,825 | $1,140 | 600"), ["Fair 2950", "Course 1140", "income Fair 4300", "income Course 1825", "kind?", "columns? Fair, Course, Fair, Course"]],
  ["lo que se ingresa, lo que se gasta y otra cosa", costTable("Acto | Gastos | Aforo | Ingresos", "Feria | 2.950 € | 410 | 4.300 €", "Curso | 1.140 € | 35 | 1.825 €"), ["Feria 2950", "Curso 1140", "income Feria 4300", "income Curso 1825", "kind?", "columns? Feria, Curso, Feria, Curso"]],
  ["what was planned in another currency as well", costTable("Item | Planned | Actual | Planned (USD)", "Lathe | 5,000 € | 5,400 € | $5,500", "Wood | 1,250 € | 1,100 € | $1,375", "Glue | 340 € | 300 € | $374"), ["Lathe 5000, actual 5400", "Wood 1250, actual 1100", "Glue 340, actual 300"]],
  ["nothing but what one costs, a year", costTable("Tool | Annual cost per user", "Chat | $14", "Mail | $23"), ["unread? Chat $14, Mail $23, Chat, Mail"]],
  ["what one costs, which may be the whole", costTable("Item | Cost per person", "Lunch | $14", "Bus | $23"), ["Lunch 14", "Bus 23", "kind?", "columns? Lunch, Bus"]],
  ["lo que cuesta uno, sin cuántos", costTable("Concepto | Coste unitario", "Mesa | 140 €", "Silla | 23 €"), ["Mesa 140", "Silla 23", "kind?", "columns? Mesa, Silla"]],
  ["what one of each of two costs", costTable("Place | Price per chair | Price per table", "Hall | $49 | $300", "Yard | $23 | $160"), ["unread? Hall $49 $300, Yard $23 $160, Hall, Yard"]],
  ["counts in two columns and no money", costTable("Item | Quantity | Pieces", "Hall | 49 | 300", "Yard | 23 | 160"), ["unread? Hall, Yard"]],
  ["durations among amounts, which are no money", costTable("Item | Budget", "Chairs | $5,000", "Rent | $2,000", "Power | $210", "Course | 3 weeks", "Survey | 2 weeks"), ["Chairs 5000", "Rent 2000", "Power 210", "Course 3", "Survey 2", "columns? Course, Survey"]],
  ["plazos entre importes", costTable("Partida | Importe", "Obra | 5.000 €", "Mesas | 2.000 €", "Riego | 210 €", "Permiso | 4 meses", "Estudio | 6 semanas"), ["Obra 5000", "Mesas 2000", "Riego 210", "Permiso 4", "Estudio 6", "columns? Permiso, Estudio"]],
]; // prettier-ignore

describe("columns of amounts with", () => {
  test.each(tables)("%s", (_what, text, money) => {
    expect(moneyRead(text)).toEqual(money);
  });
});
