import type { Role } from "../types";

/** What each role is there for, as the end of a sentence. */
export const roleWork: Readonly<Record<Role, string>> = {
  owner: "run the shop, its staff included",
  manager: "run the shop day by day",
  support: "look after orders and the people who placed them",
  writer: "write about the products and show them",
};
