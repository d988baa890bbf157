import { formatDay } from "@/lib/values/format-day";
import { greetingName } from "@/lib/values/greeting-name";
import { DeliveryFacts } from "../parts/DeliveryFacts";
import { Facts } from "../parts/Facts";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { PieceList } from "../parts/PieceList";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import { Subtitle } from "../parts/Subtitle";
import type { DeliveryProps, Pieces, Worded } from "../parts/types";
import { Words } from "../parts/Words";

export type ParcelShippedProps = {
  name: string;
  number: number;
  url: string;
  locale: string;
  carrier: string | null;
  trackingNumber: string | null;
  trackingUrl: string | null;
  pieces: readonly Pieces[];
  /** How many pieces of the order are still to be sent. */
  stillToCome: number;
  delivery: DeliveryProps;
};

/** The parcel has left, or the things are ready to be collected. */
export const parcelShipped: Worded<ParcelShippedProps, DeliveryProps["kind"]> = {
  occasion: ({ delivery }) => delivery.kind,
  words: {
    parcel: {
      subject: "{all or part} {order number} is on its way",
      preview: "It has just left us.",
      heading: "It is on its way, {first name}.",
      opening:
        "{all or part} {order number} has left us. From here the carrier has it in hand, and we keep an eye on it with you.",
      closing: "Should it not arrive when it ought to, answer this letter and we go looking for it.",
    },
    collection: {
      subject: "{all or part} {order number} is ready for you",
      preview: "Come by when it suits you.",
      heading: "It is ready for you, {first name}.",
      opening:
        "{all or part} {order number} is ready. Tell us its number when you come, that is all we need.",
      closing: "",
    },
  },
  fields: {
    "first name": ({ name }) => greetingName(name),
    "order number": ({ number }) => String(number),
    "all or part": ({ stillToCome }) => (stillToCome > 0 ? "Part of your order" : "Your order"),
  },
  Body: ({ props, sender, words }) => {
    const { carrier, trackingNumber, trackingUrl, delivery, stillToCome } = props;
    const collection = delivery.kind === "collection";
    return (
      <Sheet sender={sender} words={words}>
        {stillToCome > 0 ? (
          <Words>
            {stillToCome === 1 ? "One more piece follows" : `${stillToCome} more pieces follow`}; we write
            again then.
          </Words>
        ) : null}
        {collection ? (
          <DeliveryFacts sender={sender} name={props.name} delivery={delivery} locale={props.locale} />
        ) : (
          <Facts
            sender={sender}
            facts={[
              { label: "Expected", value: delivery.from && delivery.until && days(delivery, props.locale) },
              { label: "Carrier", value: carrier },
              { label: "Tracking number", value: trackingNumber },
              { label: "To", value: [props.name, ...delivery.address].join(", ") },
            ].filter((fact) => fact.value)}
          />
        )}
        <LetterButton sender={sender} href={trackingUrl ?? props.url}>
          {trackingUrl ? "Follow your parcel" : "See your order"}
        </LetterButton>
        <Subtitle sender={sender}>{collection ? "What waits for you" : "In this parcel"}</Subtitle>
        <PieceList sender={sender} pieces={props.pieces} />
        <Paragraphs>{words.closing}</Paragraphs>
        <Signature sender={sender} />
      </Sheet>
    );
  },
};

function days({ from, until }: DeliveryProps, locale: string): string {
  const both = [...new Set([from, until])].filter((day) => day !== null);
  return both.map((day) => formatDay(day, locale)).join(" – ");
}
