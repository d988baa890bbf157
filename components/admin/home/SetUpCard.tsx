import { Check } from "lucide-react";
import Link from "next/link";
import type { SetUp, SetUpStep } from "@/lib/insights/home/types";
import { Card } from "../kit/Card";

const words: Record<SetUpStep, { title: string; why: string; href: string }> = {
  brand: {
    title: "Give the shop its name and colours",
    why: "They dress the shop and its letters at once.",
    href: "/admin/settings/brand",
  },
  seller: {
    title: "Say who sells, and who answers",
    why: "The law wants name and address on every page and letter.",
    href: "/admin/settings/contact",
  },
  money: {
    title: "Choose country, currency and clock",
    why: "Where parcels start and what prices are in. Tax has its place beside delivery.",
    href: "/admin/settings/money",
  },
  delivery: {
    title: "Say where you deliver and what it costs",
    why: "Buyers see price and day before they pay.",
    href: "/admin/delivery",
  },
  product: {
    title: "Add the first product",
    why: "By hand, or from the CSV file of another shop.",
    href: "/admin/products/new",
  },
  policies: {
    title: "Publish terms, privacy, returns and delivery",
    why: "The law wants them to be found; a draft of each is there to begin with.",
    href: "/admin/settings/policies",
  },
  mail: {
    title: "Have a letter arrive",
    why: "Ticked with the first one that was delivered, such as an order’s.",
    href: "/admin/settings/mail",
  },
  payments: {
    title: "Take a first payment",
    why: "Buy something yourself. Ticked with the first message Stripe sends here.",
    href: "/admin/settings/connections",
  },
};

/** What a new shop still needs, ticked by what is there. When all is done, what is only local yet; then it goes. */
export function SetUpCard({ setUp: { steps, local } }: { setUp: SetUp }) {
  const done = steps.filter((step) => step.done).length;
  if (done === steps.length) return <StillLocal local={local} />;
  return (
    <Card
      title="Set up the shop"
      padded={false}
      actions={
        <span className="text-sm text-ink-soft tabular-nums">
          {done} of {steps.length} done
        </span>
      }
    >
      <ol className="border-t">
        {steps.map(({ step, done: isDone }) => {
          const { title, why, href } = words[step];
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

function StillLocal({ local }: { local: SetUp["local"] }) {
  if (!local.payments && !local.mail) return null;
  return (
    <Card title="The shop is set up">
      <p className="max-w-prose text-sm">
        {local.payments
          ? "Payments go to the local Stripe that came with the program: no money moves. "
          : null}
        {local.mail ? "Letters stay in the local inbox. " : null}
        Before real customers come,{" "}
        <Link href="/admin/settings/connections" prefetch={false} className="link">
          connect {local.payments && local.mail ? "Stripe and Resend" : local.payments ? "Stripe" : "Resend"}
        </Link>
        .
      </p>
    </Card>
  );
}
