import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../parts/LetterButton";
import { PieceList } from "../parts/PieceList";
import { Shell } from "../parts/Shell";
import { Signature } from "../parts/Signature";
import { Subtitle } from "../parts/Subtitle";
import { Title } from "../parts/Title";
import type { Letter, Pieces } from "../parts/types";
import { Words } from "../parts/Words";

export type ExchangeLapsedProps = {
  name: string;
  number: number | null;
  url: string;
  /** What came back. */
  pieces: readonly Pieces[];
};

/** The order that was to go out in exchange was not paid in time: what came back is still to be settled. */
export const exchangeLapsed: Letter<ExchangeLapsedProps> = {
  subject: ({ number }) => `Your exchange was not completed${number ? `: order ${number}` : ""}`,
  Body: ({ props, sender }) => (
    <Shell sender={sender} preview="What you sent back is still to be settled.">
      <Title sender={sender}>Nothing came of the exchange, {greetingName(props.name)}.</Title>
      <Words>
        The difference was not paid while the link for it worked, so nothing will be sent in exchange and
        nothing was charged. What you sent back is here, and we owe you for it: your money, or another
        exchange.
      </Words>
      <Words>Answer this letter and say which you would like. We look at it ourselves as well.</Words>
      <Subtitle sender={sender}>What you sent back</Subtitle>
      <PieceList sender={sender} pieces={props.pieces} />
      <LetterButton sender={sender} href={props.url}>
        See your order
      </LetterButton>
      <Signature sender={sender} />
    </Shell>
  ),
};
