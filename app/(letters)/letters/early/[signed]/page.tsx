import { keyedPage, openDoor } from "@/app/keyed-page";
import { StepPage } from "@/components/layout/StepPage";
import { Button } from "@/components/ui/Button";
import { LinkButton } from "@/components/ui/LinkButton";
import { getInvitation, isInvitationLink } from "@/lib/early-access/invitations/loaders";
import { getShop } from "@/lib/shop/loaders";

export const metadata = keyedPage("Your invitation");
export const instant = false;

export function generateStaticParams() {
  return [{ signed: "-" }];
}

type Props = { params: Promise<{ signed: string }> };

export default async function Invitation({ params }: Props) {
  const { signed } = await openDoor(params, isInvitationLink);
  const [invitation, { money }] = await Promise.all([getInvitation(signed), getShop()]);
  if (!invitation)
    return (
      <StepPage title="This invitation is no more" words="It was taken back, or its sale is over or put off.">
        <LinkButton href="/collections">On to the shop</LinkButton>
      </StepPage>
    );
  const { saleName, standing, windowOpensAt, opensAt, endsAt } = invitation;
  const date = new Intl.DateTimeFormat(money.locale, {
    ...{ weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" },
    timeZone: money.timeZone,
  });
  const at = (moment: Date | null) => (moment ? date.format(moment) : "");
  if (standing === "over" || standing === "open")
    return (
      <StepPage
        title={standing === "over" ? `${saleName} is over` : `${saleName} is open`}
        words={
          standing === "over"
            ? "Its prices are the usual ones again."
            : `It has opened for everybody, until ${at(endsAt)}. No invitation is needed any more.`
        }
      >
        <LinkButton href="/collections">On to the shop</LinkButton>
      </StepPage>
    );
  const begun = standing === "members";
  return (
    <StepPage
      title={`You are invited to ${saleName}`}
      words={
        begun
          ? `You have its prices from now, before it opens for everybody on ${at(opensAt)}. They show on this device once you press the button; no account is needed.`
          : `You have its prices from ${at(windowOpensAt)}, before it opens for everybody on ${at(opensAt)}. Press the button and they will show on this device by then.`
      }
    >
      <form action={`/letters/early/${signed}/enter`} method="post">
        <Button>{begun ? "Show me the prices" : "Remember me on this device"}</Button>
      </form>
    </StepPage>
  );
}
