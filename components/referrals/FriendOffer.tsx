import { StepPage } from "@/components/layout/StepPage";
import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import { Notice } from "@/components/ui/Notice";
import type { FriendPage } from "@/lib/referrals/types";
import { formatDate } from "@/lib/values/format-date";

type Props = Omit<Extract<FriendPage, { state: "open" }>, "state"> & {
  action: string;
  shop: string;
  money: { readonly locale: string; readonly timeZone: string };
  often: boolean;
};

/** Who recommends the shop, what the friend gets, and on which terms: all of them. */
export function FriendOffer({ shownName, offer, code, action, shop, money, often }: Props) {
  const until = offer.endsAt ? formatDate(offer.endsAt, money.locale, money.timeZone) : null;
  if (code)
    return (
      <StepPage
        title="It is in your basket"
        words={`${offer.gives}, with a code of your own. It counts by itself when you check out.`}
      >
        <p className="rounded-(--radius-m) bg-surface px-4 py-3 text-center text-lg font-medium tracking-wide wrap-anywhere select-all">
          {code}
        </p>
        <p className="pt-2 pb-8 text-sm text-ink-soft">
          Good once, for ninety days{until ? ` and until ${until} at the latest` : ""}. On another device,
          type it into the basket there.
        </p>
        <LinkButton size="large" href="/collections">
          Start looking
        </LinkButton>
      </StepPage>
    );
  return (
    <StepPage title={`${shownName} recommends ${shop}`} words={`A welcome for friends: ${offer.gives}.`}>
      {often ? (
        <Notice kind="notice" role="alert" className="mb-6">
          This was asked for often in a short time. Please try again later.
        </Notice>
      ) : null}
      <form action={action} method="post">
        <Button size="large">Take the offer</Button>
      </form>
      <p className="pt-6 text-sm text-ink-soft">
        You get a code of your own, good once, for ninety days
        {until ? ` and until ${until} at the latest` : ""}. When you buy with it and keep what you bought,{" "}
        {shownName} gets a thank-you from us too. We do not tell {shownName} who you are or what you buy, and
        nobody writes to you because of this.
      </p>
    </StepPage>
  );
}
