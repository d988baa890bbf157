import clsx from "clsx";
import { ArrowLeft } from "lucide-react";
import Link from "next/link";

type Props = {
  label: string;
  here: string;
  links: readonly { id: string; href: string; label: string }[];
  /** On a phone one link back to the list of all pages stands in the place of many. */
  all?: { href: string; label: string };
};

/** The pages of one section, in a row that wraps on a phone. */
export function SectionNav({ label, here, links, all }: Props) {
  return (
    <nav aria-label={label} className="pb-4">
      {all ? (
        <Link
          href={all.href}
          prefetch={false}
          className="inline-flex min-h-11 items-center gap-2 text-sm text-ink-soft hover:text-ink sm:hidden"
        >
          <ArrowLeft aria-hidden="true" className="size-4" />
          {all.label}
        </Link>
      ) : null}
      <ul className={clsx("flex flex-wrap gap-1", all && "max-sm:hidden")}>
        {links.map(({ id, href, label: name }) => (
          <li key={id}>
            <Link
              href={href}
              prefetch={false}
              aria-current={id === here ? "page" : undefined}
              className={clsx(
                "inline-flex min-h-9 items-center rounded-m px-3 text-sm pointer-coarse:min-h-11",
                id === here
                  ? "bg-surface font-medium text-ink"
                  : "text-ink-soft hover:bg-surface hover:text-ink",
              )}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
