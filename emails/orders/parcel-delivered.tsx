import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../parts/LetterButton";
import { PieceList } from "../parts/PieceList";
import { Shell } from "../parts/Shell";
import { Signature } from "../parts/Signature";
import { SmallPrint } from "../parts/SmallPrint";
import { TextLink } from "../parts/TextLink";
import { Title } from "../parts/Title";
import type { Letter, Pieces } from "../parts/types";
import { Words } from "../parts/Words";

export type ParcelDeliveredProps = {
  name: string;
  number: number;
  url: string;
  kind: "parcel" | "collection";
  pieces: readonly Pieces[];
  withdrawalUrl: string;
  withdrawalDays: number;
};

/** The parcel has arrived, or was collected. */
export const parcelDelivered: Letter<ParcelDeliveredProps> = {
  subject: ({ number, kind }) =>
    kind === "collection" ? `You have your order ${number}` : `Your order ${number} has arrived`,
  Body: ({ props, sender }) => (
    <Shell sender={sender} preview="Is everything as it should be?">
      <Title sender={sender}>
        {props.kind === "collection"
          ? `It is yours now, ${greetingName(props.name)}.`
          : `It has arrived, ${greetingName(props.name)}.`}
      </Title>
      <Words>
        {props.kind === "collection"
          ? `Thank you for coming by for your order ${props.number}.`
          : `The carrier tells us that this part of your order ${props.number} is with you. If it is not, answer this letter and we find out where it went.`}
      </Words>
      <PieceList sender={sender} pieces={props.pieces} />
      <Words>
        Take your time with it. If something is not right, or not what you pictured, tell us; that is what the
        order's page is for.
      </Words>
      <LetterButton sender={sender} href={props.url}>
        See your order
      </LetterButton>
      <Signature sender={sender} />
      <SmallPrint sender={sender}>
        <br />
        You can{" "}
        <TextLink sender={sender} href={props.withdrawalUrl}>
          withdraw from this order
        </TextLink>{" "}
        until {props.withdrawalDays} days after the day the last of the goods reached you.
      </SmallPrint>
    </Shell>
  ),
};
