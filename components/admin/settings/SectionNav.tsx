import clsx from "clsx";
import Link from "next/link";

type Props = {
  label: string;
  here: string;
  links: readonly { id: string; href: string; label: string }[];
  /** On a phone the page's head leads back to the list of all pages, which stands in the place of many links. */
  wideOnly?: boolean;
};

/** The pages of one section, in a row that wraps on a phone. */
export function SectionNav({ label, here, links, wideOnly }: Props) {
  return (
    <nav aria-label={label} className={clsx("pb-4", wideOnly && "max-sm:hidden")}>
      <ul className="flex flex-wrap">
        {links.map(({ id, href, label: name }) => (
          <li key={id}>
            <Link
              href={href}
              prefetch={false}
              aria-current={id === here ? "page" : undefined}
              className={clsx(
                "inline-flex min-h-9 items-center rounded-m px-2.5 text-sm pointer-coarse:min-h-11",
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
