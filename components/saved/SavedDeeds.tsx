import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import type { SavedCard } from "@/lib/account/saved/types";
import { pieceTitle } from "@/lib/values/piece-title";

/** Into the basket, or off the list. */
export function SavedDeeds({ saved: { card, variantId, variantTitle } }: { saved: SavedCard }) {
  const { id, title, handle, available } = card;
  return (
    <>
      {variantId ? (
        <form action="/saved/move" method="post">
          <input type="hidden" name="product" value={id} />
          <input type="hidden" name="variant" value={variantId} />
          {variantTitle ? <p className="pb-2 text-sm text-ink-soft">{variantTitle}</p> : null}
          <Button size="small" aria-label={`Move ${pieceTitle({ title, variantTitle })} to basket`}>
            Move to basket
          </Button>
        </form>
      ) : available ? (
        <LinkButton size="small" tone="quiet" href={`/products/${handle}`} aria-label={`Choose ${title}`}>
          Choose
        </LinkButton>
      ) : null}
      <form action="/saved/remove" method="post">
        <input type="hidden" name="product" value={id} />
        <button type="submit" className="link min-h-11 text-sm" aria-label={`Remove ${title}`}>
          Remove
        </button>
      </form>
    </>
  );
}
