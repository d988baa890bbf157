import { pointWords } from "@/lib/values/point-words";
import { Button } from "../ui/Button";

type Props = { pending: number; locale: string };

/** What somebody who left sees instead of their points. */
export function JoinAgain({ pending, locale }: Props) {
  return (
    <div className="max-w-prose">
      <p>You left the programme. Your orders earn no points, and nothing here changes until you come back.</p>
      <p className="pt-2 text-ink-soft">
        {pending > 0
          ? `If you come back now, the ${pointWords(pending, locale)} that wait will be yours after all. `
          : null}
        Points that ended do not come back.
      </p>
      <form action="/account/rewards/join" method="post" className="pt-4">
        <Button tone="quiet">Take part again</Button>
      </form>
    </div>
  );
}
