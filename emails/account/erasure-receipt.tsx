import { Shell } from "../parts/Shell";
import { SmallPrint } from "../parts/SmallPrint";
import { Title } from "../parts/Title";
import type { Letter } from "../parts/types";
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
export const erasureReceipt: Letter<ErasureReceiptProps> = {
  subject: (_, { brand }) => `${brand} has deleted what it knew of you`,
  Body: ({ props: { keptOrders, openOrders }, sender }) => (
    <Shell sender={sender} preview="Your account and what belonged to it are gone.">
      <Title sender={sender}>You are forgotten.</Title>
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
      <SmallPrint sender={sender}>
        This is our last letter; your address goes with it. If it was not you who asked, answer it today.
      </SmallPrint>
    </Shell>
  ),
};
