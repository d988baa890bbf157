import { SmallPrint } from "./SmallPrint";
import { Subtitle } from "./Subtitle";
import { TextLink } from "./TextLink";
import type { Sender } from "./types";

export type WithdrawalProps = {
  /** Signed address of the two steps. */
  url: string;
  days: number;
  returnPaidBy: "shop" | "customer";
};

/**
 * The right of withdrawal as it has to reach the buyer on something lasting (2011/83/EU art. 6(1)(h), 8(7) and 11a with
 * annex I; in the UK SI 2013/3134 reg. 16 and sch. 3).
 */
export function WithdrawalRights({ sender, withdrawal }: { sender: Sender; withdrawal: WithdrawalProps }) {
  const { days, url, returnPaidBy } = withdrawal;
  const seller = [sender.legalName, ...sender.address].join(", ");
  return (
    <>
      <Subtitle sender={sender}>If you change your mind</Subtitle>
      <SmallPrint sender={sender}>
        You have the right to withdraw from this contract within {days} days without giving any reason. The
        time runs until {days} days after the day on which you, or somebody you name, received the last of the
        goods. To use it,{" "}
        <TextLink sender={sender} href={url}>
          withdraw from this order here
        </TextLink>{" "}
        (two steps; you get a receipt at once), or tell us in any clear statement: by letter to {seller}, or
        by mail to {sender.email}. It is enough to send it before the time is over.
      </SmallPrint>
      <SmallPrint sender={sender}>
        We then pay back everything you paid, with the cost of our least expensive standard delivery, by the
        means you paid with and within 14 days of hearing from you; we may wait until the goods are back or
        you show that they are on their way. Send them within 14 days of telling us.{" "}
        {returnPaidBy === "shop" ? "We pay for the way back." : "You pay for the way back."} You answer for a
        loss of value only where the goods were handled more than it takes to see what they are like.
      </SmallPrint>
      <SmallPrint sender={sender}>
        You may use this form, but need not: “To {seller}, {sender.email}: I hereby give notice that I
        withdraw from my contract of sale of the following goods: … Ordered on … / received on … Name, address
        and (on paper) signature of the consumer, date.”
      </SmallPrint>
    </>
  );
}
