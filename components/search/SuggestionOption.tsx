import type { Suggestion } from "@/lib/catalogue/search/types";

type Props = { id: string; suggestion: Suggestion; active: boolean };

/** A product with its picture and price, or a collection. */
export function SuggestionOption({ id, suggestion: { kind, title, href, price, picture }, active }: Props) {
  return (
    <a
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      href={href}
      className="flex min-h-13 items-center gap-3 px-3 py-1.5 text-sm hover:bg-surface aria-selected:bg-surface"
    >
      {picture ? (
        <picture>
          <img
            src={picture}
            alt=""
            width={44}
            height={44}
            className="size-11 rounded-(--radius-s) bg-backdrop object-cover"
          />
        </picture>
      ) : (
        <span aria-hidden="true" className="size-11 shrink-0 rounded-(--radius-s) bg-backdrop" />
      )}
      <span className="min-w-0 grow truncate">{title}</span>
      <span className="shrink-0 text-ink-soft tabular-nums">{kind === "product" ? price : "Collection"}</span>
    </a>
  );
}
