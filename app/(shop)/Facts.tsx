import Link from "next/link";
import type { PolicyLink, ShopSettings } from "@/lib/shop/types";

type Props = {
  /** "United Kingdom delivery from £3.95, free from £75.00" */
  delivery: string | null;
  returns: ShopSettings["returns"];
  person: string;
  /** Null while the owner has not said it. */
  email: string | null;
  policies: readonly PolicyLink[];
};

/** How buying here works, as facts. */
export function Facts({ delivery, returns, person, email, policies }: Props) {
  const policy = (slug: string, label: string) =>
    policies.some((one) => one.slug === slug) ? { label, href: `/policies/${slug}` } : null;
  const facts = [
    {
      title: "The price you see is the price you pay",
      text: `${delivery ? `${delivery}. ` : ""}Each product page says what it costs to you and the day it comes; the basket, the payment and the letter repeat that figure.`,
      link: policy("delivery", "Delivery"),
    },
    {
      title: `${returns.days} days to change your mind`,
      text:
        returns.paidBy === "shop"
          ? "Two clicks from your order letter, without an account. We pay the way back."
          : "Two clicks from your order letter, without an account.",
      link: policy("returns", "Returns"),
    },
    {
      title: `${person} answers`,
      text: email
        ? `Write to ${email} and a person writes back. Nobody will ask you to rate them.`
        : "Ask from the page of your order and a person writes back. Nobody will ask you to rate them.",
      link: { label: "About and contact", href: "/about" },
    },
  ];
  return (
    <section aria-label="Buying here" className="page pt-section">
      <ul className="grid border-t lg:grid-cols-3">
        {facts.map((fact) => (
          <li
            key={fact.title}
            className="border-b py-8 lg:border-b-0 lg:px-10 lg:not-last:border-r lg:first:pl-0 lg:last:pr-0"
          >
            <h2 className="display text-heading">{fact.title}</h2>
            <p className="pt-3 text-sm text-ink-soft">{fact.text}</p>
            {fact.link ? (
              <Link
                href={fact.link.href}
                prefetch={false}
                className="link mt-3 inline-flex min-h-9 items-center text-sm"
              >
                {fact.link.label}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
