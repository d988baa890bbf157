import { LinkButton } from "@/components/ui/LinkButton";
import type { ShownReturn } from "@/lib/orders/returns/types";

type Props = { path: string; returns: readonly ShownReturn[]; open: boolean };

/** What is on its way back, and the way to ask for a return while that is possible. */
export function OrderReturns({ path, returns, open }: Props) {
  if (returns.length === 0 && !open) return null;
  return (
    <section
      id="returns"
      aria-labelledby="returns-title"
      tabIndex={-1}
      className="space-y-4 border-t pt-8 outline-none"
    >
      <h2 id="returns-title" className="display text-heading">
        Send something back
      </h2>
      {returns.map(({ id, asked, words, pieces, instructions }) => (
        <div key={id} className="max-w-xl space-y-1 text-sm">
          <p className="font-medium">{pieces.join(", ")}</p>
          <p className="text-ink-soft">Asked on {asked}</p>
          <p>{words}</p>
          {instructions ? (
            <p className="rounded-m bg-surface px-4 py-3 whitespace-pre-line wrap-anywhere">{instructions}</p>
          ) : null}
        </div>
      ))}
      {open ? (
        <>
          <p className="max-w-xl text-sm text-ink-soft">
            Something does not fit, or is not as it should be? Tell us, and we find a way: your money, another
            one, or something else.
          </p>
          <LinkButton href={`${path}/return`} tone="quiet" prefetch={false}>
            Ask to send something back
          </LinkButton>
        </>
      ) : null}
    </section>
  );
}
