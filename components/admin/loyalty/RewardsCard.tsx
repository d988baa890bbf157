"use client";

import Link from "next/link";
import { useState } from "react";
import { Button } from "@/components/ui/Button";
import type { RewardRow } from "@/lib/loyalty/admin/types";
import { Card } from "../kit/Card";
import { Empty } from "../kit/Empty";
import { useShopFormat } from "../kit/format/ShopFormat";
import { StateBadge } from "../kit/StateBadge";
import { NewRewardDialog } from "./NewRewardDialog";
import { RewardDialog } from "./RewardDialog";

type Props = { rewards: readonly RewardRow[]; mayChange: boolean };

/** What points can be spent on. */
export function RewardsCard({ rewards, mayChange }: Props) {
  const { locale } = useShopFormat();
  const number = new Intl.NumberFormat(locale);
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<RewardRow | null>(null);
  const add = (
    <Button size="small" tone="quiet" onClick={() => setAdding(true)}>
      Add a reward
    </Button>
  );
  return (
    <Card title="Rewards" actions={mayChange && rewards.length > 0 ? add : undefined}>
      {rewards.length === 0 ? (
        <Empty title="Nothing to spend points on yet" action={mayChange ? add : undefined}>
          A reward takes an amount or a part off, brings free delivery, or puts a thing in beside an order.
        </Empty>
      ) : (
        <ul>
          {rewards.map((reward) => (
            <li
              key={reward.id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t py-3 text-sm first:border-t-0 first:pt-0 last:pb-0"
            >
              <div className="min-w-0">
                <p className="font-medium">
                  <span className="inline-block first-letter:uppercase">{reward.gives}</span>
                </p>
                <p className="text-ink-soft">
                  {number.format(reward.points)} points · taken {number.format(reward.taken)}, used{" "}
                  {number.format(reward.used)} ·{" "}
                  <Link className="link" href={`/admin/discounts/${reward.discountId}`}>
                    its discount
                  </Link>
                </p>
              </div>
              <div className="flex items-center gap-3">
                <StateBadge tone={!reward.active ? "plain" : reward.ready ? "success" : "notice"}>
                  {reward.active ? (reward.ready ? "To be had" : "Its discount is off") : "Off"}
                </StateBadge>
                {mayChange ? (
                  <Button size="small" tone="quiet" onClick={() => setChanging(reward)}>
                    Change<span className="sr-only"> {reward.gives}</span>
                  </Button>
                ) : null}
              </div>
            </li>
          ))}
        </ul>
      )}
      {adding ? <NewRewardDialog onClose={() => setAdding(false)} /> : null}
      {changing ? <RewardDialog reward={changing} onClose={() => setChanging(null)} /> : null}
    </Card>
  );
}
