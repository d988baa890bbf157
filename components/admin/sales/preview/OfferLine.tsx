import Link from "next/link";
import type { PreviewOffer, PreviewWhy } from "@/lib/early-access/admin/preview/types";
import { Money } from "../../kit/format/Money";
import { When } from "../../kit/format/When";
import { windowName } from "../sale-words";

const whyWords: Record<PreviewWhy, string> = {
  not_lowest: "does not count: the lowest price does.",
  limit: "does not count: they have had all the pieces that one customer gets.",
  not_theirs: "is not theirs yet: its early access is for others.",
  not_begun: "has begun for nobody.",
};

/** One price of a sale, and why it counts or does not. */
export function OfferLine({ offer }: { offer: PreviewOffer }) {
  const { saleId, saleName, price, opensAt, until, access, windows, left, why } = offer;
  const name = (
    <Link href={`/admin/sales/${saleId}`} prefetch={false} className="link">
      {saleName}
    </Link>
  );
  if (why)
    return (
      <li className="text-ink-soft">
        <Money amount={price} /> of {name} {whyWords[why]}
        {why === "not_theirs" && windows.length > 0
          ? ` It is for ${windows.map((window) => windowName(window)).join("; ")}.`
          : null}
        {why === "not_theirs" || why === "not_begun" ? (
          <>
            {" "}
            It opens for everybody <When at={opensAt} within />.
          </>
        ) : null}
      </li>
    );
  return (
    <li>
      <Money amount={price} /> of {name}
      {access === "members" ? (
        <>
          , before everybody: {windows.map((window) => windowName(window)).join("; ")}. Kept in a basket until{" "}
          <When at={until} within />.
        </>
      ) : (
        <>
          , open for everybody until <When at={until} within />.
        </>
      )}
      {left === null ? null : ` ${left === 1 ? "One piece" : `${left} pieces`} left to them.`}
    </li>
  );
}
