import type { CSSProperties } from "react";
import { SaveForm } from "@/components/saved/SaveForm";
import { Badge } from "@/components/ui/Badge";
import { Price } from "@/components/ui/Price";
import type { Picture, ProductCard } from "@/lib/catalogue/types";
import { boxBackground } from "./box-files";
import { NoPicture } from "./NoPicture";
import { ProductPicture } from "./ProductPicture";

export type MoneyStyle = { currency: string; locale: string };

type Props = {
  product: ProductCard;
  money: MoneyStyle;
  /** Among the first seen: its picture is not loaded lazily. */
  first?: boolean;
  /** The level of its name in the page's outline. */
  as?: "h2" | "h3";
  /** False where it is saved already and has a button of its own. */
  heart?: boolean;
};

/** CSS pixels: a column of the grid is about as wide on a phone as on a desk, and never wider. */
const column = 320;

function Mark({ product }: { product: ProductCard }) {
  if (product.available && !product.reduced) return null;
  return (
    <span className="tile-mark">
      {product.available ? <Badge tone="accent">Reduced</Badge> : <Badge>Sold out</Badge>}
    </span>
  );
}

/** The other side, shown on hover. A background fetched only then: most visitors never see most of them. */
function OtherSide({ picture }: { picture: Picture }) {
  const back = `url(${boxBackground(picture.src, column)})`;
  return <span className="tile-back" style={{ "--back": back } as CSSProperties} />;
}

/** A product in a list. The whole tile leads to it; the name is the link that is read out. */
export function ProductTile({ product, money, first, as: Name = "h3", heart = true }: Props) {
  const [front, back] = product.pictures;
  return (
    <article className="tile">
      <div className="tile-box">
        {front ? (
          <ProductPicture
            picture={front}
            sizes={column}
            first={first ?? false}
            silent
            className="aspect-square"
            imageClassName="tile-front"
          />
        ) : (
          <NoPicture title={product.title} className="aspect-square" />
        )}
        {back ? <OtherSide picture={back} /> : null}
        <Mark product={product} />
        {heart ? <SaveForm productId={product.id} title={product.title} className="tile-heart" /> : null}
      </div>
      <Name className="tile-name">
        <a href={`/products/${product.handle}`} className="tile-link">
          {product.title}
        </a>
      </Name>
      <p className="tile-price" data-price-of={product.id}>
        <Price
          amount={product.minPrice}
          from={product.maxPrice > product.minPrice}
          lowestPrior={product.lowestPrior}
          {...money}
        />
      </p>
    </article>
  );
}
