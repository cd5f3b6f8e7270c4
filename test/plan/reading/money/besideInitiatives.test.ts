import { readMarkdown } from "../../../../src/plan/index.ts";

const asked = (text: string): string[] =>
  readMarkdown(text).questions.flatMap(({ about, names = [] }) => (about === "unread" ? names : []));

describe("amounts behind the names of initiatives", () => {
  it.each<[what: string, text: string, names: readonly string[]]>([
    [
      "are asked about where no budget has them",
      "# Winery\n\n## Pillar 1: Quality\n- New tasting room — $480,000\n- Drip irrigation ($90,000-120,000)\n- Weekly tastings\n",
      ["New tasting room", "Drip irrigation"],
    ],
    [
      "con dos puntos y en varios ejes",
      "# Cooperativa\n\n## Eje 1. Venta\n- Tienda en línea: 35.000 €\n\n## Eje 2. Agua\n- Balsa cubierta: 90 k€\n",
      ["Tienda en línea", "Balsa cubierta"],
    ],
    [
      "are known from a budget with the same amounts",
      "# Winery\n\n## Pillar 1: Quality\n- New tasting room — $480,000\n- Drip irrigation — $90,000\n\n## Budget\n| Item | Cost |\n|---|---|\n| Tasting room | $480,000 |\n| Irrigation | $90,000 |\n",
      [],
    ],
    [
      "beside a budget that says the same once more, in the notes of a programme",
      "# Ville\n\n## Les écoles\n- Rénover 6 écoles (4,2 M€)\n- Éclairage LED (650 k€)\n\n## Budget\n| Poste | Coût |\n|---|---|\n| Écoles | 4 200 000 € |\n| Éclairage | 650 000 € |\n",
      [],
    ],
    [
      "are no spending where they are prices, measures or income",
      "# Winery\n\n## Pillar 1: Sales\n- Revenue: $900,000\n- Price per bottle: $18\n- Average order value: $64\n",
      [],
    ],
  ])("%s", (_what, text, names) => {
    expect(asked(text)).toEqual(names);
  });
});
