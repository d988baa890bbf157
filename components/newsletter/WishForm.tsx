import { formatMoney } from "@/lib/values/format-money";
import { wishWords } from "@/lib/values/wish-words";
import { EmailForm } from "./EmailForm";

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
      <EmailForm
        name="wish"
        action="/newsletter/wish/ask"
        hidden={{ kind, variant: variantId, price }}
        label="Your e-mail address"
        button="Tell me"
        wording={wishWords(kind, formatMoney(price, money.currency, money.locale))}
        className="pt-2"
      />
    </details>
  );
}
