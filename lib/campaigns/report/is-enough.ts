import type { GroupBought } from "./types";

const fewestPeople = 100;
const fewestBuyers = 10;

/** Whether two groups are large enough for anything to be said about their difference. */
export function isEnough(first: GroupBought, second: GroupBought): boolean {
  return (
    Math.min(first.people, second.people) >= fewestPeople && first.buyers + second.buyers >= fewestBuyers
  );
}
