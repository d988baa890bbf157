import { birthdayPointsTopic } from "../birthday/birthday-points-topic";
import { birthdayTopic } from "../birthday/birthday-topic";
import { browsingTopic } from "../browsing/browsing-topic";
import { linksTopic } from "../links/links-words";
import { basketTopic } from "../reminders/basket-topic";
import { similarTopic } from "../similar/similar-words";

/** Topics that nobody has by asking for the shop's letters: each is for one purpose of its own. */
export const otherTopics: readonly string[] = [
  basketTopic,
  similarTopic,
  birthdayTopic,
  birthdayPointsTopic,
  browsingTopic,
  linksTopic,
];
