import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";

export type Happening = {
  /** Words of the address that led here; anything else says nothing. */
  readonly added?: number | undefined;
  readonly asked?: number | undefined;
  readonly back?: number | undefined;
  readonly removed?: number | undefined;
  readonly problem?: string | undefined;
  readonly variant?: string | undefined;
};

const problems: Record<string, string> = {
  sold_out: "has just sold out.",
  unknown_variant: "is no longer sold.",
  basket_full: "did not fit: the basket holds no more different things.",
};

/** What the last form did, with a way to undo a removal. The frame stays, so that its news is read out. */
export function Happened({ happening, name }: { happening: Happening; name: string | null }) {
  return <div role="status">{content(happening, name ?? "It")}</div>;
}

function content({ added, asked = 0, back, removed, problem, variant }: Happening, name: string) {
  if (problem) {
    if (problem === "malformed_code") return null; // stands at its field
    const words = problems[problem];
    if (problem === "too_many_attempts")
      return <Notice kind="danger">That was very often. Wait a minute and try again.</Notice>;
    return (
      <Notice kind="danger">{words ? `${name} ${words}` : "That did not work. Please try again."}</Notice>
    );
  }
  if (removed && variant) {
    return (
      <Notice>
        <form action="/basket/add" method="post" className="flex flex-wrap items-center gap-x-3">
          <span>{name} was removed.</span>
          <input type="hidden" name="variant" value={variant} />
          <input type="hidden" name="quantity" value={removed} />
          <Button tone="plain" className="min-h-9!">
            Undo
          </Button>
        </form>
      </Notice>
    );
  }
  if (back !== undefined)
    return (
      <Notice kind="success">
        {back === 0
          ? "It was all in your basket already."
          : "Your basket is back, as far as things are there."}
      </Notice>
    );
  if (added === undefined) return null;
  if (added === 0)
    return <Notice kind="notice">{name} was not added again: there are no more than you have.</Notice>;
  if (added < asked)
    return (
      <Notice kind="notice">
        {name}: {added} of {asked} could be added, there are no more.
      </Notice>
    );
  return <Notice kind="success">{name} is in your basket.</Notice>;
}
