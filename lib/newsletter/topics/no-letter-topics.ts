import { birthdayPointsTopic } from "../birthday/birthday-points-topic";
import { linksTopic } from "../links/links-words";

/** Permissions that let no letter be written. */
export const noLetterTopics: readonly string[] = [linksTopic, birthdayPointsTopic];
