import Link from "next/link";
import type { ComingSale } from "@/lib/early-access/waiting/types";
import { saleMoment } from "@/lib/values/sale-moment";

type Props = { sales: readonly ComingSale[]; locale: string; timeZone: string };

/** Sales that the shop tells everybody of, with when they open. */
export function ComingSales({ sales, locale, timeZone }: Props) {
  if (sales.length === 0) return null;
  return (
    <section aria-labelledby="coming" className="max-w-xl pt-12">
      <h2 id="coming" className="display pb-3 text-heading">
        For everybody, soon
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {sales.map(({ name, slug, opensAt }) => (
          <li key={slug} className="flex flex-wrap items-baseline justify-between gap-x-4 py-3">
            <Link href={`/sales/${slug}`} prefetch={false} className="link">
              {name}
            </Link>
            <time dateTime={opensAt.toISOString()} className="text-sm text-ink-soft">
              {saleMoment(opensAt, locale, timeZone)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
