import { staffLoader } from "../loaders";
import { readListViews } from "./data";

/** The saved views and chosen columns of whoever asks. */
export const getListViews = staffLoader("home.read", ({ tx, actor }, list: string) =>
  readListViews(tx, actor.staffId, list),
);
