import { staffLoader } from "@/lib/staff/loaders";
import { readHome } from "./data";

/** The home page as this person may see it. */
export const getHome = staffLoader("home.read", ({ tx, actor, now }) => readHome(tx, actor, now));
