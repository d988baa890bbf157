import { formatMoney } from "@/lib/values/format-money";
import { LetterButton } from "../parts/LetterButton";
import { pieceTitle } from "../parts/piece-title";
import { ReaderLine } from "../parts/ReaderLine";
import { Shell } from "../parts/Shell";
import { Signature } from "../parts/Signature";
import { Title } from "../parts/Title";
import type { Currency, Letter } from "../parts/types";
import { Words } from "../parts/Words";

export type WishBackProps = Currency & {
  title: string;
  variantTitle: string | null;
  url: string;
  /** Minor units, as this letter is written. */
  price: number;
};

/** The one letter somebody asked for: it can be bought again. */
export const wishBack: Letter<WishBackProps> = {
  subject: ({ title }) => `${title} is back`,
  Body: ({ props, sender }) => (
    <Shell sender={sender} preview="You asked us to say when. It is now.">
      <Title sender={sender}>It is back.</Title>
      <Words>
        {pieceTitle(props)} can be bought again, for {formatMoney(props.price, props.currency, props.locale)}{" "}
        as we write this. Nothing is put aside: others asked too.
      </Words>
      <LetterButton sender={sender} href={props.url}>
        Look at it
      </LetterButton>
      <Signature sender={sender} />
      <ReaderLine
        sender={sender}
        why="You asked for this one letter, and it is the only one. Your wish is finished with it."
      />
    </Shell>
  ),
};
