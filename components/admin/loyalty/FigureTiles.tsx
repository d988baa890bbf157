"use client";

import type { ProgrammeFigures } from "@/lib/loyalty/admin/types";
import { Money } from "../kit/format/Money";
import { useShopFormat } from "../kit/format/ShopFormat";
import { StatTile } from "../kit/StatTile";

/** What points come to, and what is owed for them. */
export function FigureTiles({ figures }: { figures: ProgrammeFigures }) {
  const { locale } = useShopFormat();
  const number = (count: number) => new Intl.NumberFormat(locale).format(count);
  const { members, available, pending, issued, spent, expired, hundredWorth, liability } = figures;
  return (
    <section aria-label="The programme" className="grid grid-cols-2 gap-3 lg:grid-cols-4">
      <StatTile
        label="Points outstanding"
        value={number(available + pending)}
        hint={`${number(pending)} of them wait for the end of a return period`}
      />
      <StatTile
        label="Owed for them, at most"
        value={liability === null ? "—" : <Money amount={liability} />}
        hint={
          hundredWorth === null ? (
            "No reward takes an amount off or gives a thing."
          ) : (
            <>
              As if all were spent on the best reward: <Money amount={hundredWorth} /> for 100
            </>
          )
        }
      />
      <StatTile label="Members" value={number(members)} hint="Customers with an account and points" />
      <StatTile
        label="Given in twelve months"
        value={number(issued)}
        hint={`${number(spent)} spent, ${number(expired)} ended`}
      />
    </section>
  );
}
