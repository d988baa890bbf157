import { typeidUnboxed } from "typeid-js";

/** What an id begins with, so that a row can be told from its id and two kinds are never mixed up. */
export type IdPrefix =
  | "prod"
  | "opt"
  | "var"
  | "med"
  | "coll"
  | "cust"
  | "zone"
  | "area"
  | "meth"
  | "rate"
  | "tax"
  | "disc"
  | "redm"
  | "cbat"
  | "odisc"
  | "bask"
  | "line"
  | "ord"
  | "oline"
  | "parc"
  | "withd"
  | "help"
  | "pay"
  | "refd"
  | "note"
  | "ret"
  | "draft"
  | "resv"
  | "lett"
  | "pol"
  | "usr"
  | "sess"
  | "acct"
  | "sign"
  | "achg"
  | "pkey"
  | "chal"
  | "addr"
  | "stf"
  | "inv"
  | "view"
  | "imp"
  | "xprt"
  | "cnote"
  | "save"
  | "optin"
  | "seg"
  | "wish"
  | "camp"
  | "flow"
  | "fver"
  | "frun"
  | "left"
  | "rvou"
  | "lmem"
  | "ptx"
  | "sale"
  | "swin"
  | "rlnk"
  | "rfrl"
  | "amb"
  | "apage"
  | "aterm"
  | "astm"
  | "comm"
  | "rew"
  | "rtak"
  | "pnot"
  | "sinv";

/** "ord_01kaq…": prefix, then a version 7 UUID in base 32, so that ids sort by the time they were made. */
export type Id<P extends IdPrefix> = `${P}_${string}`;

/** Makes a new id, for example `createId("ord")`. */
export function createId<P extends IdPrefix>(prefix: P): Id<P> {
  return typeidUnboxed(prefix) as Id<P>;
}

/** Whether a text from outside looks like an id of this kind; says nothing about whether the row exists. */
export function isId<P extends IdPrefix>(prefix: P, text: string): text is Id<P> {
  return new RegExp(`^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`).test(text);
}
