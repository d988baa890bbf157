import { formatDay } from "@/lib/values/format-day";
import { greetingName } from "@/lib/values/greeting-name";
import { DeliveryFacts } from "../parts/DeliveryFacts";
import { Facts } from "../parts/Facts";
import { LetterButton } from "../parts/LetterButton";
import { PieceList } from "../parts/PieceList";
import { Shell } from "../parts/Shell";
import { Signature } from "../parts/Signature";
import { Subtitle } from "../parts/Subtitle";
import { Title } from "../parts/Title";
import type { DeliveryProps, Letter, Pieces } from "../parts/types";
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
export const parcelShipped: Letter<ParcelShippedProps> = {
  subject: ({ number, stillToCome, delivery }) =>
    `${stillToCome > 0 ? "Part of your" : "Your"} order ${number} is ${delivery.kind === "collection" ? "ready for you" : "on its way"}`,
  Body: ({ props, sender }) => {
    const { carrier, trackingNumber, trackingUrl, delivery } = props;
    const collection = delivery.kind === "collection";
    return (
      <Shell sender={sender} preview={collection ? "Come by when it suits you." : "It has just left us."}>
        <Title sender={sender}>
          It is {collection ? "ready for you" : "on its way"}, {greetingName(props.name)}.
        </Title>
        <Words>{whatHappened(props)}</Words>
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
        {collection ? null : (
          <Words>Should it not arrive when it ought to, answer this letter and we go looking for it.</Words>
        )}
        <Signature sender={sender} />
      </Shell>
    );
  },
};

function whatHappened({ number, stillToCome, delivery }: ParcelShippedProps): string {
  const rest = `${stillToCome === 1 ? "One more piece follows" : `${stillToCome} more pieces follow`}; we write again then.`;
  if (delivery.kind === "collection")
    return stillToCome > 0
      ? `The first part of your order ${number} is ready. ${rest}`
      : `Your order ${number} is ready. Tell us its number when you come, that is all we need.`;
  return stillToCome > 0
    ? `The first part of your order ${number} has left us. ${rest}`
    : `Your order ${number} has left us. From here the carrier has it in hand, and we keep an eye on it with you.`;
}

function days({ from, until }: DeliveryProps, locale: string): string {
  const both = [...new Set([from, until])].filter((day) => day !== null);
  return both.map((day) => formatDay(day, locale)).join(" – ");
}
