import clsx from "clsx";
import type { ProductCard } from "@/lib/catalogue/types";
import { type MoneyStyle, ProductTile } from "./ProductTile";

type Props = {
  products: readonly ProductCard[];
  money: MoneyStyle;
  /** How many of the first pictures are fetched at once; 0 for a list further down. */
  eager?: number;
  as?: "h2" | "h3";
  /** Beside a column of filters: one less in a row on a desk. */
  beside?: boolean;
  className?: string;
};

/** Products side by side: two in a row on a phone, four on a desk. */
export function ProductGrid({ products, money, eager = 0, as = "h3", beside, className }: Props) {
  return (
    <ul
      className={clsx(
        "grid grid-cols-2 gap-x-4 gap-y-9 sm:grid-cols-3 sm:gap-x-6 lg:gap-y-12",
        !beside && "lg:grid-cols-4",
        className,
      )}
    >
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductTile product={product} money={money} first={index < eager} as={as} />
        </li>
      ))}
    </ul>
  );
}
