import { formatDate } from "@/lib/values/format-date";
import { greetingName } from "@/lib/values/greeting-name";
import { pointWords } from "@/lib/values/point-words";
import { ContactLine, type LetterContact } from "../parts/ContactLine";
import { Facts } from "../parts/Facts";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import type { Worded } from "../parts/types";

export type PointsEndingProps = {
  name: string;
  points: number;
  /** The last moment they can be spent, as ISO 8601. */
  endsAt: string;
  locale: string;
  timeZone: string;
  /** The page with all of one's points. */
  url: string;
  contact?: LetterContact | null;
};

/** A month before points end: how many, and the day. Nothing is praised. */
export const pointsEnding: Worded<PointsEndingProps, "usual"> = {
  words: {
    usual: {
      subject: "{points} of yours at {shop} end soon",
      preview: "They can still be spent. This is the only letter about it.",
      heading: "Before they end.",
      opening:
        "You earned these points a good while ago, and their time is nearly over. You need not do anything; we would only rather tell you than not.",
      closing: "Whatever is spent before that day stays spent, and newer points keep their own day.",
    },
  },
  fields: {
    "first name": ({ name }) => greetingName(name),
    points: ({ points, locale }) => pointWords(points, locale),
  },
  Body: ({ props, sender, words }) => (
    <Sheet sender={sender} words={words}>
      <Facts
        sender={sender}
        facts={[
          { label: "That end", value: pointWords(props.points, props.locale) },
          {
            label: "Their last day",
            value: formatDate(new Date(props.endsAt), props.locale, props.timeZone),
          },
        ]}
      />
      <Paragraphs>{words.closing}</Paragraphs>
      <LetterButton sender={sender} href={props.url}>
        See your points
      </LetterButton>
      <ContactLine sender={sender} contact={props.contact} />
      <Signature sender={sender} />
    </Sheet>
  ),
};
