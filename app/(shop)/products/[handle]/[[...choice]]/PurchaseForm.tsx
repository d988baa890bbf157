"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useVisitor } from "@/components/basket/use-visitor";
import { AddForm } from "@/components/catalogue/AddForm";
import { EarlyNote } from "@/components/catalogue/EarlyNote";
import { OptionGroups, type ValuePictures } from "@/components/catalogue/OptionGroups";
import { PriceEnds } from "@/components/catalogue/PriceEnds";
import { StockLine } from "@/components/catalogue/StockLine";
import { showPicture } from "@/components/catalogue/show-picture";
import { DeliveryPromise } from "@/components/delivery/DeliveryPromise";
import { TaxNote } from "@/components/delivery/TaxNote";
import { PointsLine } from "@/components/loyalty/PointsLine";
import { WishForm } from "@/components/newsletter/WishForm";
import { Price } from "@/components/ui/Price";
import type { ProductOption } from "@/lib/catalogue/types";
import type { PromiseWords } from "@/lib/delivery/types";
import type { WishKind } from "@/lib/values/wish-words";

type Variant = {
  id: string;
  slug: string;
  optionValues: readonly string[];
  price: number;
  /** When a sale of it ends; an ISO moment. */
  until: string | null;
  lowestPrior: number | null;
  percent: number | null;
  stockLeft: number | null;
  available: boolean;
  pictureId: string | null;
  /** What delivery to the home country costs, before the visitor is known. */
  promise: PromiseWords | null;
  /** What members earn with one; 0 where there is no programme. */
  points: number;
};

type Props = {
  productId: string;
  handle: string;
  options: readonly ProductOption[];
  variants: readonly Variant[];
  /** Id of the variant the address names. */
  initial: string;
  pictures: ValuePictures;
  /** The wishes that the shop answers. */
  wishes: readonly WishKind[];
  money: { currency: string; locale: string };
  timeZone: string;
  /** The home country, in words. */
  home: string;
  lowStock: number;
  /** Most pieces of one thing in a basket. */
  most: number;
};

const never = () => () => {};

/** Price, choice and the button. With script a choice shows at once and is kept in the address. */
export function PurchaseForm({
  productId,
  handle,
  options,
  variants,
  initial,
  pictures,
  money,
  ...rest
}: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [chosenId, setChosenId] = useState(initial);
  const lively = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const chosen = variants.find((variant) => variant.id === chosenId) ?? variants[0];
  const hrefOf = (variant: Variant) => `/products/${handle}/${variant.slug}`;

  // Coming back to an address that was only written into the bar, the choice it names counts.
  useEffect(() => {
    const slug = decodeURIComponent(window.location.pathname.split("/")[3] ?? "");
    const named = variants.find((variant) => variant.slug === slug);
    if (named) setChosenId(named.id);
  }, [variants]);

  const early = useVisitor()?.visitor.prices?.[productId];

  if (!chosen) return null;
  const mine = early?.variants[chosen.id];
  function choose(variant: Variant) {
    setChosenId(variant.id);
    window.history.replaceState(null, "", hrefOf(variant));
    showPicture(place.current, variant.pictureId);
  }
  // Under the button where there is nothing to buy, out of its way where there is.
  const wish = rest.wishes.includes(chosen.available ? "price" : "back") ? (
    <WishForm
      key={`wish-${chosen.id}`}
      variantId={chosen.id}
      available={chosen.available}
      price={chosen.price}
      money={money}
    />
  ) : null;
  return (
    <div ref={place} className="pt-4">
      <p className="text-lg" data-price-of={productId}>
        <Price
          amount={mine?.price ?? chosen.price}
          lowestPrior={mine ? mine.lowestPrior : chosen.lowestPrior}
          percent={mine ? mine.percent : chosen.percent}
          detailed
          {...money}
        />{" "}
        <TaxNote variantId={chosen.id} home={chosen.promise?.taxNote ?? null} />
      </p>
      {early && mine ? (
        <EarlyNote
          name={early.saleName}
          opensAt={early.opensAt}
          until={mine.until}
          available={chosen.available}
          locale={money.locale}
          timeZone={rest.timeZone}
        />
      ) : null}
      {chosen.until && !mine ? (
        <PriceEnds key={chosen.until} until={chosen.until} locale={money.locale} timeZone={rest.timeZone} />
      ) : null}
      <PointsLine variantId={chosen.id} points={chosen.points} locale={money.locale} />
      <div className="space-y-6 pt-6">
        <OptionGroups
          options={options}
          variants={variants}
          chosen={chosen}
          pictures={pictures}
          hrefOf={hrefOf}
          onChoose={lively ? choose : null}
        />
        <StockLine stockLeft={chosen.stockLeft} available={chosen.available} lowStock={rest.lowStock} />
        <AddForm
          key={chosen.id}
          variantId={chosen.id}
          available={chosen.available}
          most={Math.min(rest.most, chosen.stockLeft ?? rest.most)}
        />
        {chosen.available ? null : wish}
        {chosen.promise ? (
          <DeliveryPromise
            variantId={chosen.id}
            promise={chosen.promise}
            home={rest.home}
            returnTo={hrefOf(chosen)}
          />
        ) : null}
        {chosen.available ? wish : null}
      </div>
    </div>
  );
}
