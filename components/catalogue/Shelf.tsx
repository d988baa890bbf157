import Link from "next/link";
import type { ProductCard } from "@/lib/catalogue/types";
import { ProductGrid } from "./ProductGrid";
import type { MoneyStyle } from "./ProductTile";

type Props = {
  title: string;
  products: readonly ProductCard[];
  money: MoneyStyle;
  more?: { label: string; href: string };
  eager?: number;
};

/** A titled row of products; an empty one is not shown. */
export function Shelf({ title, products, money, more, eager }: Props) {
  if (products.length === 0) return null;
  return (
    <section className="page pt-section">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 pb-7 lg:pb-10">
        <h2 className="display text-title">{title}</h2>
        {more ? (
          <Link prefetch={false} href={more.href} className="link inline-flex min-h-11 items-center text-sm">
            {more.label}
          </Link>
        ) : null}
      </div>
      <ProductGrid products={products} money={money} eager={eager ?? 0} />
    </section>
  );
}
