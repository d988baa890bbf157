import Link from "next/link";
import { Card } from "@/components/admin/kit/Card";
import type { ReturnDetail } from "@/lib/orders/returns/admin/types";
import { ReturnState } from "./ReturnState";

/** The returns of an order, each with the way to what is to be done. */
export function ReturnCards({ returns }: { returns: readonly ReturnDetail[] }) {
  return returns.map(({ id, state, lines }) => (
    <Card key={id} title="Return" actions={<ReturnState state={state} />}>
      <p className="text-sm">{lines.map(({ title, quantity }) => `${quantity} × ${title}`).join("; ")}</p>
      <p className="pt-2 text-sm">
        <Link href={`/admin/returns/${id}`} prefetch={false} className="link text-accent">
          Open the return
        </Link>
      </p>
    </Card>
  ));
}
