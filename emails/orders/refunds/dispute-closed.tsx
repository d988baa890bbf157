import { formatMoney } from "@/lib/values/format-money";
import { LetterButton } from "../../parts/LetterButton";
import { Shell } from "../../parts/Shell";
import { Title } from "../../parts/Title";
import type { Currency, Letter } from "../../parts/types";
import { Words } from "../../parts/Words";

export type DisputeClosedProps = Currency & {
  name: string;
  number: number | null;
  /** The order in the admin area. */
  url: string;
  amount: number;
  standing: "won" | "lost" | "dropped";
};

const titles = {
  won: "The bank decided for you.",
  lost: "The bank decided for the buyer.",
  dropped: "The bank's question is closed.",
};

/** To the owner: how a disputed payment ended. */
export const disputeClosed: Letter<DisputeClosedProps> = {
  subject: ({ number, standing }) =>
    `Dispute ${standing === "dropped" ? "closed" : standing}: ${number ? `order ${number}` : "an unpaid order"}`,
  Body: ({ props, sender }) => {
    const sum = formatMoney(props.amount, props.currency, props.locale);
    const words = {
      won: `The ${sum} come back to your balance at Stripe. The order stands as it did.`,
      lost: `The ${sum} stay with the buyer, and Stripe's fee is not given back. Nothing is to be refunded: the buyer has their money. If nothing has been sent yet, send nothing.`,
      dropped: `No money moved: the ${sum} are yours as before.`,
    };
    return (
      <Shell sender={sender} preview={words[props.standing]}>
        <Title sender={sender}>{titles[props.standing]}</Title>
        <Words>
          {props.number ? `Order ${props.number}` : "An order"} of {props.name}: {words[props.standing]}
        </Words>
        <LetterButton sender={sender} href={props.url}>
          See the order
        </LetterButton>
      </Shell>
    );
  },
};
