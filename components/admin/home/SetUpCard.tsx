import { Check } from "lucide-react";
import Link from "next/link";
import type { SetUp, SetUpStep } from "@/lib/insights/home/types";
import { Card } from "../kit/Card";

const steps: Record<SetUpStep, { title: string; why: string; href: string }> = {
  brand: {
    title: "Give the shop its name and colours",
    why: "They dress the shop and its letters at once.",
    href: "/admin/settings/brand",
  },
  product: {
    title: "Add the first product",
    why: "By hand, or from the CSV file of another shop.",
    href: "/admin/products/new",
  },
  delivery: {
    title: "Say where you deliver and what it costs",
    why: "Buyers see price and day before they pay.",
    href: "/admin/delivery",
  },
  policies: {
    title: "Write terms, privacy and returns",
    why: "The law wants them to be found; a draft is there to begin with.",
    href: "/admin/settings/policies",
  },
  mail: {
    title: "Have letters arrive",
    why: "Ticked with the first letter that was delivered from your domain.",
    href: "/admin/settings/mail",
  },
  payments: {
    title: "Connect Stripe",
    why: "Ticked with the first message Stripe sends here.",
    href: "/admin/settings/connections",
  },
};

/** What a new shop still needs, ticked by what is there. It goes when all is done. */
export function SetUpCard({ setUp }: { setUp: SetUp }) {
  const done = setUp.filter((step) => step.done).length;
  return (
    <Card
      title="Set up the shop"
      padded={false}
      actions={
        <span className="text-sm text-ink-soft tabular-nums">
          {done} of {setUp.length} done
        </span>
      }
    >
      <ol className="border-t">
        {setUp.map(({ step, done: isDone }) => {
          const { title, why, href } = steps[step];
          return (
            <li key={step} className="border-b last:border-b-0">
              <Link
                href={href}
                prefetch={false}
                className="flex min-h-12 items-center gap-3 px-4 py-2 hover:bg-surface focus-visible:-outline-offset-2 sm:px-5"
              >
                {isDone ? (
                  <span className="grid size-5 shrink-0 place-items-center rounded-full bg-success-soft text-success">
                    <Check aria-label="Done" className="size-3.5" />
                  </span>
                ) : (
                  <span className="size-5 shrink-0 rounded-full border border-control">
                    <span className="sr-only">To do</span>
                  </span>
                )}
                <span className="min-w-0">
                  <span className={isDone ? "text-ink-soft" : "font-medium"}>{title}</span>
                  {isDone ? null : <span className="block text-xs text-ink-soft">{why}</span>}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
