import type { ReactNode } from "react";
import { type MoneyStyle, ProductTile } from "@/components/catalogue/ProductTile";
import { LinkButton } from "@/components/ui/LinkButton";
import type { SavedCard } from "@/lib/account/saved/types";

type Props = {
  cards: readonly SavedCard[];
  money: MoneyStyle;
  /** What can be done with one that is on one's own list. */
  deeds?: (card: SavedCard) => ReactNode;
};

/** Saved products side by side, each with the way into the basket. */
export function SavedGrid({ cards, money, deeds }: Props) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-10 sm:grid-cols-3 sm:gap-x-6 lg:grid-cols-4">
      {cards.map((saved, index) => (
        <li key={saved.card.id} className="flex flex-col">
          <ProductTile
            product={saved.card}
            money={money}
            first={index < 4}
            as="h2"
            heart={deeds === undefined}
          />
          {deeds ? (
            <div className="mt-auto grid justify-items-start gap-1 pt-3">{deeds(saved)}</div>
          ) : (
            <LinkButton
              tone="quiet"
              size="small"
              href={`/products/${saved.card.handle}`}
              className="mt-3 self-start"
            >
              Look at it
            </LinkButton>
          )}
        </li>
      ))}
    </ul>
  );
}
