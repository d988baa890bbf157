import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import { Notice } from "@/components/ui/Notice";

type Props = {
  word: string;
  code: string;
  gives: string;
  /** The last day, written out; null without one. */
  until: string | null;
  standing: "offer" | "taken" | "often" | "own";
};

/** What an ambassador's code gives, and the button that puts it into the basket. */
export function OfferBox({ word, code, gives, until, standing }: Props) {
  return (
    <div className="rounded-(--radius-l) bg-surface p-6">
      <p className="text-lg">
        {gives} with the code <strong className="tracking-wide select-all">{code}</strong>
        {until ? `, until ${until}` : ""}.
      </p>
      {standing === "often" ? (
        <Notice kind="notice" role="alert" className="mt-4">
          This was asked for often in a short time. Please try again later.
        </Notice>
      ) : null}
      {standing === "taken" ? (
        <div role="status" className="pt-4">
          <p className="pb-4">It is in your basket and counts by itself when you check out.</p>
          <LinkButton href="/collections">Start looking</LinkButton>
        </div>
      ) : null}
      {standing === "own" ? (
        <p className="pt-4 text-sm text-ink-soft">
          This is your own page. Your own orders earn nothing, so there is no button for you.
        </p>
      ) : null}
      {standing === "offer" || standing === "often" ? (
        <form action={`/with/${word}/take`} method="post" className="pt-4">
          <Button size="large">Put it into my basket</Button>
        </form>
      ) : null}
    </div>
  );
}
