import { formatMoney } from "@/lib/values/format-money";
import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../parts/LetterButton";
import { PieceList } from "../parts/PieceList";
import { Shell } from "../parts/Shell";
import { Signature } from "../parts/Signature";
import { Title } from "../parts/Title";
import type { Currency, Letter, Pieces } from "../parts/types";
import { Words } from "../parts/Words";

export type PayLinkProps = Currency & {
  name: string;
  url: string;
  total: number;
  pieces: readonly Pieces[];
  /** The last moment it can be paid, written out. */
  until: string;
};

/** An order that the shop wrote down waits for its buyer to pay it. */
export const payLink: Letter<PayLinkProps> = {
  subject: (_, sender) => `Your order with ${sender.brand} is ready to be paid`,
  Body: ({ props, sender }) => (
    <Shell sender={sender} preview={`Look it over and pay until ${props.until}.`}>
      <Title sender={sender}>It is all written down, {greetingName(props.name)}.</Title>
      <Words>
        This is what we agreed on. It comes to {formatMoney(props.total, props.currency, props.locale)},
        delivery included. Please look it over; the next page shows every sum before you pay.
      </Words>
      <PieceList sender={sender} pieces={props.pieces} />
      <LetterButton sender={sender} href={props.url}>
        Look it over and pay
      </LetterButton>
      <Words>
        The link works until {props.until}. The pieces are put aside for you once you begin to pay, not
        before. Nothing is charged unless you do.
      </Words>
      <Signature sender={sender} />
    </Shell>
  ),
};
