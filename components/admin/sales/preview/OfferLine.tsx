import Link from "next/link";
import type { PreviewOffer } from "@/lib/early-access/admin/preview/types";
import { Money } from "../../kit/format/Money";
import { When } from "../../kit/format/When";
import { windowName } from "../sale-words";

type Props = {
  offer: PreviewOffer;
  /** What it comes to of each variant that this is said of. */
  prices: readonly number[];
};

/** One price of a sale, and why it counts or does not. */
export function OfferLine({ offer, prices }: Props) {
  const { saleId, saleName, opensAt, until, access, windows, left, why } = offer;
  const least = Math.min(...prices);
  const people = windows.map(windowName).join(", ");
  const name = (
    <>
      <Link href={`/admin/sales/${saleId}`} prefetch={false} className="link">
        {saleName}
      </Link>{" "}
      ({prices.some((price) => price !== least) ? "from " : null}
      <Money amount={least} />)
    </>
  );
  const opens = <When at={opensAt} within />;
  if (why === "limit")
    return <li>{name}: they have had all the pieces that one customer gets, so it does not count.</li>;
  if (why === "not_lowest")
    return <li className="text-ink-soft">{name} is open to them too; the lowest price counts.</li>;
  if (why === "not_theirs")
    return (
      <li className="text-ink-soft">
        {name} is only for {people || "others"} until it opens for everybody {opens}.
      </li>
    );
  if (why === "not_begun")
    return (
      <li className="text-ink-soft">
        {name} has begun for nobody yet. It opens for everybody {opens}.
      </li>
    );
  const pieces = left === null ? null : ` ${left === 1 ? "One piece" : `${left} pieces`} left to them.`;
  return access === "members" ? (
    <li>
      {name} counts: early access for {people}. A basket keeps it until <When at={until} within />.{pieces}
    </li>
  ) : (
    <li>
      {name} counts: open for everybody until <When at={until} within />.{pieces}
    </li>
  );
}
