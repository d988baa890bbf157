import { Button } from "@/components/ui/Button";
import { Input } from "@/components/ui/Input";
import { formatMoney } from "@/lib/values/format-money";
import { wishWords } from "@/lib/values/wish-words";

type Props = {
  variantId: string;
  available: boolean;
  /** Minor units, as shown. */
  price: number;
  money: { currency: string; locale: string };
};

/** One letter about one thing, on request: when it is back, or costs less. A plain form that stays shut until it is opened. */
export function WishForm({ variantId, available, price, money }: Props) {
  const kind = available ? "price" : "back";
  return (
    <details className="text-sm">
      <summary className="link inline-block cursor-pointer list-none py-2 [&::-webkit-details-marker]:hidden">
        {available ? "Tell me when the price falls" : "Tell me when it is back"}
      </summary>
      <form action="/newsletter/wish/ask" method="post" className="pt-2">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="variant" value={variantId} />
        <input type="hidden" name="price" value={price} />
        <label htmlFor="wish-email" className="font-medium">
          Your e-mail address
        </label>
        <div className="flex gap-2 pt-1.5">
          <Input
            id="wish-email"
            name="email"
            type="email"
            inputMode="email"
            autoComplete="email"
            maxLength={254}
            required
            aria-describedby="wish-words"
            className="min-w-0 grow"
          />
          <Button tone="quiet" className="shrink-0">
            Tell me
          </Button>
        </div>
        <p id="wish-words" className="pt-2 text-xs text-ink-soft">
          {wishWords(kind, formatMoney(price, money.currency, money.locale))}
        </p>
      </form>
    </details>
  );
}
