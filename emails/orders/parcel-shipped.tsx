import { formatDays } from "@/lib/values/format-days";
import { greetingName } from "@/lib/values/greeting-name";
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

/** The parcel has left. */
export const parcelShipped: Letter<ParcelShippedProps> = {
  subject: ({ number, stillToCome }) =>
    stillToCome > 0 ? `Part of your order ${number} is on its way` : `Your order ${number} is on its way`,
  Body: ({ props, sender }) => {
    const { carrier, trackingNumber, trackingUrl, stillToCome, delivery } = props;
    const arrives =
      delivery.from && delivery.until ? formatDays(delivery.from, delivery.until, props.locale) : null;
    const facts = [
      { label: "Expected", value: arrives },
      { label: "Carrier", value: carrier },
      { label: "Tracking number", value: trackingNumber },
      { label: "To", value: [props.name, ...delivery.address].join(", ") },
    ].filter((fact) => fact.value);
    return (
      <Shell sender={sender} preview={arrives ? `Expected ${arrives}.` : "It has just left us."}>
        <Title>It is on its way, {greetingName(props.name)}.</Title>
        <Words>
          {stillToCome > 0
            ? `The first part of your order ${props.number} has left us. ${stillToCome === 1 ? "One more piece follows" : `${stillToCome} more pieces follow`}; we write again when it goes.`
            : `Your order ${props.number} has left us. From here the carrier has it in hand, and we keep an eye on it with you.`}
        </Words>
        <Facts sender={sender} facts={facts} />
        <LetterButton sender={sender} href={trackingUrl ?? props.url}>
          {trackingUrl ? "Follow your parcel" : "See your order"}
        </LetterButton>
        <Subtitle>In this parcel</Subtitle>
        <PieceList sender={sender} pieces={props.pieces} />
        <Words>Should it not arrive when it ought to, answer this letter and we go looking for it.</Words>
        <Signature sender={sender} />
      </Shell>
    );
  },
};
