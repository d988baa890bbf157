import { greetingName } from "@/lib/values/greeting-name";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { PieceList } from "../parts/PieceList";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import { SmallPrint } from "../parts/SmallPrint";
import { TextLink } from "../parts/TextLink";
import type { Pieces, Worded } from "../parts/types";

export type ParcelDeliveredProps = {
  name: string;
  number: number;
  url: string;
  kind: "parcel" | "collection";
  pieces: readonly Pieces[];
  withdrawalUrl: string;
  withdrawalDays: number;
};

const preview = "Is everything as it should be?";
const closing =
  "Take your time with it. If something is not right, or not what you pictured, tell us; that is what the order's page is for.";

/** The parcel has arrived, or was collected. */
export const parcelDelivered: Worded<ParcelDeliveredProps, "parcel" | "collection"> = {
  occasion: ({ kind }) => kind,
  words: {
    parcel: {
      subject: "Your order {order number} has arrived",
      preview,
      heading: "It has arrived, {first name}.",
      opening:
        "The carrier tells us that this part of your order {order number} is with you. If it is not, answer this letter and we find out where it went.",
      closing,
    },
    collection: {
      subject: "You have your order {order number}",
      preview,
      heading: "It is yours now, {first name}.",
      opening: "Thank you for coming by for your order {order number}.",
      closing,
    },
  },
  fields: {
    "first name": ({ name }) => greetingName(name),
    "order number": ({ number }) => String(number),
  },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <PieceList sender={sender} pieces={props.pieces} />
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        See your order
      </LetterButton>
      <Signature sender={sender} />
      <SmallPrint sender={sender} apart>
        You can{" "}
        <TextLink sender={sender} href={props.withdrawalUrl}>
          withdraw from this order
        </TextLink>{" "}
        until {props.withdrawalDays} days after the day the last of the goods reached you.
      </SmallPrint>
    </Sheet>
  ),
};
