import { costList, moneyRead } from "../../support/moneyRead.ts";

const lists: readonly (readonly [what: string, text: string, money: readonly string[]])[] = [
  ["a product that another amount stands behind", costList("Chairs: 120 seats at $30 a month, about $43,200 a year", "Lamps: 12 x $45 (list price $60)"), ["Chairs 3600, year, 120 x 30", "Lamps 540, 12 x 45", "severalAmounts? Chairs"]],
  ["a share of the whole in front of its amount", costList("Venue: 40% of the total, €4,000", "Film: 60 % del total: 6.000 €"), ["Venue 4000", "Film 6000"]],
  ["nothing now and something later", costList("Hall: $0, later $500", "Yard: $310"), ["Hall 0", "Yard 310", "severalAmounts? Hall"]],
  ["a choice, in two currencies or in one", costList("Yard: $300 or 250 €", "Seats: €10 or €20", "Papel: 10 € o 20 €"), ["Yard 300", "Seats 10-20", "Papel 10-20", "severalAmounts? Yard, Seats, Papel"]],
  ["three factors, with what they come to and without", costList("Guides: 3 guides x 4 days x $50 = $600", "Cars: 2 cars x 3 days x $40"), ["Guides 600, 12 x 50", "Cars 240, 6 x 40"]],
  ["a percentage times an amount", costList("Agent: 10% x $500", "Tax: $2,100 x 15%", "Fee: 10% x $900 = $90"), ["Agent 50", "Tax 315", "Fee 90"]],
  ["un porcentaje por un importe, que no da lo que se dice", costList("Comisión: 3.000 € x 15 % = 450 €", "Seguro: 2 % × 4.000 € = 180 €"), ["Comisión 450", "Seguro 180", "product? Seguro"]],
  ["a percentage of an amount", costList("Agent: 10 % of $500 = $50", "Fee: 10% of $500 = $60", "Support: 10% of $900 per month"), ["Agent 50", "Fee 60", "Support 90, month", "product? Fee"]],
  ["shares of a total without a currency", costList("Hall: 40%", "Yard: 60%", "Total: 9,000"), ["Hall 3600, of 9000", "Yard 5400, of 9000"]],
  ["partes de dos totales distintos", costList("Sala: 40 %", "Patio: 60 %", "Total: 9.000 €", "Total: 9.500 €"), ["shares? Sala, Patio"]],
  ["shares of more than the whole", costList("Hall: 70%", "Yard: 60%", "Total: $9,000"), ["shares? Hall, Yard"]],
]; // prettier-ignore

describe("a list of costs with", () => {
  test.each(lists)("%s", (_what, text, money) => {
    expect(moneyRead(text)).toEqual(money);
  });
});
