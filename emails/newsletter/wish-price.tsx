import { formatMoney } from "@/lib/values/format-money";
import { LetterButton } from "../parts/LetterButton";
import { pieceTitle } from "../parts/piece-title";
import { ReaderLine } from "../parts/ReaderLine";
import { Shell } from "../parts/Shell";
import { Signature } from "../parts/Signature";
import { Title } from "../parts/Title";
import type { Letter } from "../parts/types";
import { Words } from "../parts/Words";
import type { WishBackProps } from "./wish-back";

export type WishPriceProps = WishBackProps & {
  /** What it cost when they asked, minor units. */
  asked: number;
  /** The lowest in the 30 days before the present price began; null when nothing is known of them. */
  lowest: number | null;
};

/** The one letter somebody asked for: it costs less. It says what a reduction has to be measured by. */
export const wishPrice: Letter<WishPriceProps> = {
  subject: ({ title }) => `${title} costs less now`,
  Body: ({ props, sender }) => {
    const sum = (amount: number) => formatMoney(amount, props.currency, props.locale);
    return (
      <Shell sender={sender} preview={`${sum(props.price)} as we write this.`}>
        <Title sender={sender}>It costs less.</Title>
        <Words>
          {pieceTitle(props)} costs {sum(props.price)} as we write this. When you asked it cost{" "}
          {sum(props.asked)}.
        </Words>
        {props.lowest === null ? null : (
          <Words>The lowest price in the 30 days before this one was {sum(props.lowest)}.</Words>
        )}
        <LetterButton sender={sender} href={props.url}>
          Look at it
        </LetterButton>
        <Signature sender={sender} />
        <ReaderLine
          sender={sender}
          why="You asked for this one letter, and it is the only one. Your wish is finished with it."
        />
      </Shell>
    );
  },
};
