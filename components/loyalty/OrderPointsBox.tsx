import Link from "next/link";
import type { OrderPointsNote } from "@/lib/loyalty/types";
import { pointWords } from "@/lib/values/point-words";
import { LinkButton } from "../ui/LinkButton";

type Props = { note: OrderPointsNote; email: string; locale: string };

/** What an order earned its buyer, or would have with an account. */
export function OrderPointsBox({ note: { points, state, claimUntil }, email, locale }: Props) {
  const words = pointWords(points, locale);
  return (
    <section aria-labelledby="order-points" className="rounded-(--radius-l) bg-surface p-6">
      <h2 id="order-points" className="font-medium">
        {state === "would" ? `This order would have earned ${words}` : `This order earned ${words}`}
      </h2>
      <p className="max-w-prose pt-1 text-sm text-ink-soft wrap-anywhere">
        {state === "would"
          ? `They can still be yours: sign in with ${email} by ${claimUntil}, which makes an account where there is none, and add this order to it.`
          : null}
        {state === "pending" ? "They can be spent once the order can no longer be sent back." : null}
        {state === "earned" ? "They are among your points." : null}
      </p>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-4 text-sm">
        {state === "would" ? (
          <LinkButton href="/sign-in?next=/account" tone="quiet" prefetch={false}>
            Sign in and have them
          </LinkButton>
        ) : (
          <LinkButton href="/account/rewards" tone="quiet" prefetch={false}>
            Your points
          </LinkButton>
        )}
        <Link href="/rewards" prefetch={false} className="link">
          How points work
        </Link>
      </div>
    </section>
  );
}
