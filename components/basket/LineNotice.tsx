import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import type { QuotedLine } from "@/lib/basket/types";

/** What changed since the buyer saw this line, and a way to say that it is all right. */
export function LineNotice({ line, money }: { line: QuotedLine; money: (amount: number) => string }) {
  if (!line.notice) return null;
  if (line.notice === "sale_limit")
    return (
      <Notice kind="notice">
        <p>
          {line.sale
            ? `You asked for ${line.wanted}; at this sale’s price one customer gets ${line.quantity} here, and the sums count ${line.quantity === 1 ? "that one" : "those"}.`
            : "You have had what one customer gets at this sale’s price; this is the usual one."}
        </p>
      </Notice>
    );
  if (line.notice === "kept_pieces")
    return (
      <Notice kind="notice">
        <p>
          {`You asked for ${line.wanted}; your early price is kept for ${line.quantity === 1 ? "the one piece that was" : `the ${line.quantity} pieces that were`} here while you had it, and the sums count ${line.quantity === 1 ? "that one" : "those"}. More can be ordered after this.`}
        </p>
      </Notice>
    );
  const words =
    line.notice === "less_in_stock"
      ? `You asked for ${line.wanted}; ${line.quantity === 1 ? "one is" : `${line.quantity} are`} left, and the sums count ${line.quantity === 1 ? "that one" : "those"}.`
      : `This was ${money(line.seenUnitPrice)} when you put it in, and is ${money(line.unitPrice)} now.`;
  return (
    <Notice kind="notice">
      <p>{words}</p>
      <form action="/basket/change" method="post">
        <input type="hidden" name="variant" value={line.variantId} />
        <input type="hidden" name="quantity" value={line.quantity} />
        <Button tone="plain">All right</Button>
      </form>
    </Notice>
  );
}
