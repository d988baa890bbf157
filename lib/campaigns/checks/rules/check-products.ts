import type { Check } from "../types";

/** Whether what it shows can be bought. */
export const checkProducts: Check = ({ products }) => {
  const of = (state: string) =>
    products.filter((product) => product.state === state).map(({ title }) => title);
  const [gone, soldOut] = [of("not_for_sale"), of("sold_out")];
  if (gone.length > 0)
    return {
      level: "mend",
      title: "It shows what is not for sale.",
      lines: gone,
      advice: "These would be left out of the letter when it goes.",
      way: { label: "Choose others", to: "write" },
    };
  if (soldOut.length > 0)
    return {
      level: "warning",
      title: "It shows what is sold out.",
      lines: soldOut,
      way: { label: "Choose others", to: "write" },
    };
  return {
    level: "ok",
    title: products.length === 0 ? "It shows no products." : "What it shows can be bought.",
  };
};
