import type { ShopSettings } from "@/lib/shop/types";
import { wordsMark } from "../topics/words-mark";
import type { OfferedTopic } from "../types";
import { birthdayPointsTopic } from "./birthday-points-topic";

/** The box for a present on somebody's birthday, beside the fields for the day: a purpose of its own, with words of its own. */
export function birthdayPointsOffer({ brand }: Pick<ShopSettings, "brand">): OfferedTopic {
  const wording = `${brand.name} may also go by the day to put a present of points on my account, once in twelve months. I can end this at any time; taking the birthday out ends it too.`;
  return {
    key: birthdayPointsTopic,
    title: "A present on a birthday",
    promise: "",
    wording,
    mark: wordsMark(wording),
  };
}
