import Link from "next/link";
import { Badge } from "@/components/ui/Badge";
import { Price } from "@/components/ui/Price";
import type { ProductCard } from "@/lib/catalogue/types";
import { NoPicture } from "./NoPicture";
import { ProductPicture } from "./ProductPicture";

export type MoneyStyle = { currency: string; locale: string };

type Props = {
  product: ProductCard;
  money: MoneyStyle;
  sizes?: string;
  /** Among the first seen: its picture is not loaded lazily. */
  first?: boolean;
  /** The level of its name in the page's outline. */
  as?: "h2" | "h3";
};

const columns = "(min-width: 92rem) 20rem, (min-width: 64rem) 23vw, (min-width: 40rem) 31vw, 46vw";

function Mark({ product }: { product: ProductCard }) {
  if (!product.available) return <Badge>Sold out</Badge>;
  if (product.reduced) return <Badge tone="accent">Reduced</Badge>;
  return null;
}

/** A product in a list. The whole tile leads to it; the name is the link that is read out. */
export function ProductTile({ product, money, sizes = columns, first, as: Name = "h3" }: Props) {
  const [front, back] = product.pictures;
  return (
    <article className="group relative">
      <div className="relative overflow-hidden rounded-m">
        {front ? (
          <ProductPicture
            picture={front}
            sizes={sizes}
            first={first ?? false}
            silent
            className="aspect-square"
            imageClassName="transition-transform duration-700 ease-calm group-hover:scale-[1.03]"
          />
        ) : (
          <NoPicture title={product.title} className="aspect-square" />
        )}
        {back ? (
          <span className="absolute inset-0 opacity-0 transition-opacity duration-500 pointer-coarse:hidden group-hover:opacity-100">
            <ProductPicture picture={back} sizes={sizes} silent className="aspect-square" />
          </span>
        ) : null}
        <span className="absolute top-2.5 left-2.5">
          <Mark product={product} />
        </span>
      </div>
      <div className="pt-3">
        <Name className="text-sm leading-snug font-medium">
          <Link
            href={`/products/${product.handle}`}
            prefetch={false}
            className="line-clamp-3 underline-offset-4 after:absolute after:inset-0 group-hover:underline"
          >
            {product.title}
          </Link>
        </Name>
        <p className="pt-0.5 text-sm text-ink-soft">
          <Price
            amount={product.minPrice}
            from={product.maxPrice > product.minPrice}
            lowestPrior={product.lowestPrior}
            {...money}
          />
        </p>
      </div>
    </article>
  );
}
