import { pointWords } from "@/lib/values/point-words";
import { Button } from "../ui/Button";

type Props = { available: number; pending: number; locale: string };

/** The way out of the programme, with what becomes of everything said before the button. */
export function LeaveProgramme({ available, pending, locale }: Props) {
  return (
    <details className="mt-16 max-w-prose border-t pt-4 text-sm">
      <summary className="cursor-pointer text-ink-soft">Leave the programme</summary>
      <div className="space-y-3 pt-3">
        <p>
          {available > 0
            ? `Your ${pointWords(available, locale)} to spend end at once and do not come back. `
            : "You have nothing to spend that would end. "}
          {pending > 0
            ? `The ${pointWords(pending, locale)} that wait end when they would have become yours, unless you have come back by then. `
            : null}
          Rewards you took stay good. Later orders earn nothing, and no step counts for you.
        </p>
        <p>Your account and your orders stay as they are, and you can come back whenever you like.</p>
        <form action="/account/rewards/leave" method="post">
          <input type="hidden" name="seen" value={available} />
          <Button tone="quiet">
            {available > 0 ? `Leave and give up ${pointWords(available, locale)}` : "Leave"}
          </Button>
        </form>
      </div>
    </details>
  );
}
