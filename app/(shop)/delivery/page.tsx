import type { Metadata } from "next";
import { connection } from "next/server";
import { DestinationFields } from "@/components/delivery/DestinationFields";
import { Button } from "@/components/ui/Button";
import { getDestinationForm } from "@/lib/delivery/loaders";

export const metadata: Metadata = { title: "Where should it go?", robots: { index: false } };

// Shows what this visitor chose, in the page itself, because it is here for those without script.
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The form behind every "Change" beside a delivery price. */
export default async function DeliveryPlace({ searchParams }: Props) {
  await connection();
  const { chosen, served, problem, returnTo } = await getDestinationForm(await searchParams);
  return (
    <div className="page max-w-form! pt-8 lg:pt-12">
      <h1 className="display text-title">Where should it go?</h1>
      <p className="pt-3 pb-8 text-ink-soft">
        Every price, date and tax in the shop is then the one for that place, from the product page to the
        receipt.
      </p>
      <form action="/destination" method="post" className="space-y-6">
        <input type="hidden" name="return" value={returnTo} />
        <DestinationFields chosen={chosen} served={served} problem={problem} />
        <Button size="large" className="w-full">
          Show delivery
        </Button>
      </form>
    </div>
  );
}
