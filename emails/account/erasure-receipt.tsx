import { Paragraphs } from "../parts/Paragraphs";
import { Sheet } from "../parts/Sheet";
import { SmallPrint } from "../parts/SmallPrint";
import type { Worded } from "../parts/types";
import { Words } from "../parts/Words";

export type ErasureReceiptProps = {
  /** Orders whose invoices the law has the shop keep. */
  keptOrders: number;
  /** Those of them that are still under way. */
  openOrders: number;
};

function orders(count: number): string {
  return count === 1 ? "one order" : `${count} orders`;
}

/** The last letter somebody gets: what was deleted, and what is kept how long. */
export const erasureReceipt: Worded<ErasureReceiptProps, "usual"> = {
  words: {
    usual: {
      subject: "{shop} has deleted what it knew of you",
      preview: "Your account and what belonged to it are gone.",
      heading: "You are forgotten.",
      opening: "",
      closing: "",
    },
  },
  fields: {},
  Body: ({ props: { keptOrders, openOrders }, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Words>
        Your account with {sender.brand} and what belonged to it are deleted: sign-ins, addresses, baskets,
        saved products, notes and letters.
      </Words>
      {keptOrders > 0 ? (
        <Words>
          Tax law has us keep the invoices of {orders(keptOrders)}. They are locked away for that alone and
          blanked when their time is over.
        </Words>
      ) : null}
      {openOrders > 0 ? (
        <Words>
          {openOrders === 1 ? "One order is" : `${openOrders} orders are`} not finished yet. Until it is, we
          keep how to reach you, and nothing else.
        </Words>
      ) : null}
      <Paragraphs>{words.closing}</Paragraphs>
      <SmallPrint sender={sender}>
        This is our last letter; your address goes with it. If it was not you who asked, answer it today.
      </SmallPrint>
    </Sheet>
  ),
};
