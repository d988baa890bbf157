import { greetingName } from "@/lib/values/greeting-name";
import { saleMoment } from "@/lib/values/sale-moment";
import { Facts } from "../parts/Facts";
import { LetterButton } from "../parts/LetterButton";
import { Paragraphs } from "../parts/Paragraphs";
import { ReaderLine } from "../parts/ReaderLine";
import { Sheet } from "../parts/Sheet";
import { Signature } from "../parts/Signature";
import { SmallPrint } from "../parts/SmallPrint";
import type { Currency, Worded } from "../parts/types";
import { type SaleGood, SaleTable } from "./SaleTable";

export type NewsSaleEarlyProps = Currency & {
  /** What the reader is called; null when nothing is known. */
  name: string | null;
  sale: string;
  /** When it opens for everybody and when it ends, as ISO 8601. */
  opensAt: string;
  endsAt: string;
  timeZone: string;
  goods: readonly SaleGood[];
  /** Pieces that one customer gets at its price; null without a limit. */
  limit: number | null;
  /** What its reader asked for when they said yes to such letters. */
  topic: string;
  /** Signed address of the page that opens the window. */
  url: string;
};

/** To somebody whose window has begun: the sale is theirs before everybody, and how to get in. */
export const newsSaleEarly: Worded<NewsSaleEarlyProps, "usual"> = {
  words: {
    usual: {
      subject: "{sale} is open for you, before everybody",
      preview: "Its prices are yours from now.",
      heading: "You are early.",
      opening:
        "{sale} opens for everybody on {opening}. For you it is open from now, because you are one of the people we wanted to ask first.",
      closing: "",
    },
  },
  fields: {
    sale: ({ sale }) => sale,
    opening: ({ opensAt, locale, timeZone }) => saleMoment(new Date(opensAt), locale, timeZone),
    "first name": ({ name }) => name && greetingName(name),
  },
  sometimes: ["first name"],
  Body: ({ props, sender, words }) => {
    const { opensAt, endsAt, locale, timeZone, goods, limit } = props;
    return (
      <Sheet sender={sender} words={words}>
        <Facts
          sender={sender}
          facts={[
            { label: "Opens for everybody", value: saleMoment(new Date(opensAt), locale, timeZone) },
            { label: "Ends", value: saleMoment(new Date(endsAt), locale, timeZone) },
          ]}
        />
        <SaleTable sender={sender} goods={goods} currency={props.currency} locale={locale} />
        <LetterButton sender={sender} href={props.url}>
          Show me the prices
        </LetterButton>
        <Paragraphs>{words.closing}</Paragraphs>
        <SmallPrint sender={sender}>
          The button works on any device, without signing in, until the sale opens for everybody. Prices are
          as of this letter, and nothing is put aside.
          {limit === null
            ? ""
            : ` One customer gets ${limit} ${limit === 1 ? "piece" : "pieces"} at these prices.`}
        </SmallPrint>
        <Signature sender={sender} />
        <ReaderLine
          sender={sender}
          why={`You get this because you asked ${sender.brand} to write to you with “${props.topic}”.`}
        />
      </Sheet>
    );
  },
};
