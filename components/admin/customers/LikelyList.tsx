import { LinkButton } from "@/components/ui/LinkButton";
import type { LikelyCustomer } from "@/lib/customers/merging/types";
import { ApartButton } from "./ApartButton";

type Props = { id: string; likely: readonly LikelyCustomer[]; mayWrite: boolean };

/** Others who may be this customer, with what they share, to be compared or told apart. */
export function LikelyList({ id, likely, mayWrite }: Props) {
  return (
    <ul className="grid gap-3 text-sm">
      {likely.map((one) => (
        <li key={one.id} className="flex flex-wrap items-center justify-between gap-2">
          <span className="min-w-0">
            <span className="font-medium">{one.name ?? one.email}</span>
            <span className="block text-ink-soft">
              {one.email}. Same {one.same.join(", ")}.
            </span>
          </span>
          <span className="flex flex-wrap items-center gap-x-3">
            {mayWrite ? <ApartButton id={id} others={[one.id]} name={one.email} /> : null}
            <LinkButton
              tone="quiet"
              href={`/admin/customers/merge?${new URLSearchParams({ keep: id, other: one.id })}`}
            >
              Compare
            </LinkButton>
          </span>
        </li>
      ))}
    </ul>
  );
}
