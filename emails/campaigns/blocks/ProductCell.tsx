import { Link, Text } from "@react-email/components";
import { formatMoney } from "@/lib/values/format-money";
import type { Currency, Sender } from "../../parts/types";
import type { LetterProduct } from "../letter-block";
import { LetterImage } from "./LetterImage";

type Props = { sender: Sender; money: Currency; product: LetterProduct; width: number };

/** A product: its picture, its name, what it costs, and whether it is there. */
export function ProductCell({ sender, money: { currency, locale }, product, width }: Props) {
  const { href, title, picture, price, from, lowestPrior, percent, available } = product;
  const { colours } = sender;
  const sum = (amount: number) => formatMoney(amount, currency, locale);
  const soft = { color: colours["ink-soft"].light };
  return (
    <>
      {picture ? <LetterImage picture={picture} href={href} width={width} /> : null}
      <Text style={{ margin: "10px 0 0", fontSize: "15px", lineHeight: "1.4", fontWeight: 600 }}>
        <Link href={href} className="ink" style={{ color: colours.ink.light, textDecoration: "none" }}>
          {title}
        </Link>
      </Text>
      <Text style={{ margin: "2px 0 0", fontSize: "15px", lineHeight: "1.4" }}>
        {from ? "from " : null}
        {lowestPrior === null ? (
          sum(price)
        ) : (
          <>
            <span className="accent" style={{ color: colours.accent.light }}>
              {sum(price)}
            </span>
            {percent ? `, ${percent}% off` : null}
          </>
        )}
      </Text>
      {lowestPrior === null ? null : (
        <Text className="soft" style={{ ...soft, margin: "2px 0 0", fontSize: "13px", lineHeight: "1.4" }}>
          {sum(lowestPrior)} was the lowest price in the 30 days before.
        </Text>
      )}
      {available ? null : (
        <Text className="soft" style={{ ...soft, margin: "2px 0 0", fontSize: "13px", lineHeight: "1.4" }}>
          Sold out at the moment
        </Text>
      )}
    </>
  );
}
