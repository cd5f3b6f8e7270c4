/** What each plan to try is about: its name and one sentence. */
export const samplesEn = {
  list: "Samples",
  growth: {
    name: "Growth company",
    about:
      "Fifty markets and a billion in five years: every sheet filled, and where the promises do not meet.",
  },
  software: {
    name: "Software subscription",
    about: "Clinics that pay by the year, and leave: customers, churn and the year in which it turns.",
  },
  marketplace: {
    name: "Marketplace",
    about: "Commission on rentals, city after city: volume, take rate and the cost of each launch.",
  },
  consulting: {
    name: "Consulting firm",
    about: "A second office: people, billed hours, rates and a budget by the month.",
  },
  town: {
    name: "Town programme",
    about: "Costs and indicators without revenue: what it takes and what changes.",
  },
  shop: {
    name: "Shop opening",
    about: "Paid once, run by the year: when the opening has been earned back.",
  },
};
