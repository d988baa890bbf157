import type { ShopSettings } from "@/lib/shop/types";
import { wordsMark } from "../topics/words-mark";
import type { OfferedTopic } from "../types";
import { birthdayTopic } from "./birthday-topic";

/**
 * What stands beside the fields for somebody's birthday, as it is kept in the ledger: to fill them in is to ask for the letter.
 * The day serves that letter, and the present of points that is asked for beside it: no year is asked for.
 */
export function birthdayOffer({ brand }: Pick<ShopSettings, "brand">): OfferedTopic {
  const promise = "One letter a year, for your birthday.";
  const wording = `So that ${brand.name} can write to you on your birthday. Day and month only, and for nothing you do not ask for here; leave it out if you like. Taking it out, or ending these letters with one click, forgets it.`;
  return { key: birthdayTopic, title: "A birthday letter", promise, wording, mark: wordsMark(wording) };
}
