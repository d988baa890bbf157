import { saleMoment } from "@/lib/values/sale-moment";
import { WishEnding } from "../newsletter/WishEnding";
import { Sheet } from "../parts/Sheet";
import type { Currency, Worded } from "../parts/types";
import { Words } from "../parts/Words";
import { type SaleGood, SaleTable } from "./SaleTable";

export type WishSaleProps = Currency & {
  sale: string;
  /** As ISO 8601. */
  endsAt: string;
  timeZone: string;
  goods: readonly SaleGood[];
  /** The sale's own page. */
  url: string;
};

/** The one letter somebody asked for: an announced sale has opened. */
export const wishSale: Worded<WishSaleProps, "usual"> = {
  words: {
    usual: {
      subject: "{sale} is open",
      preview: "You asked us to say when. It is now.",
      heading: "It is open.",
      opening: "",
      closing: "",
    },
  },
  fields: { sale: ({ sale }) => sale },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>
        {props.sale} is open for everybody, until{" "}
        {saleMoment(new Date(props.endsAt), props.locale, props.timeZone)}. This is some of what is in it, at
        the prices as we write this. Nothing is put aside.
      </Words>
      <SaleTable sender={sender} goods={props.goods} currency={props.currency} locale={props.locale} />
      <WishEnding sender={sender} closing={words.closing} url={props.url} />
    </Sheet>
  ),
};
