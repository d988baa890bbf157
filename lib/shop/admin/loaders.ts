import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import { defaultColours } from "../default-colours";
import { faceRules } from "../face-rules";
import { type FaceName, faces } from "../faces";
import type { SettingKey } from "../types";
import { listPolicyRows, readPolicyEditions, readSettings } from "./data";

const faceNames = Object.keys(faces) as FaceName[];

/** Reads one group of settings to edit, and whether this member may. */
function editorOf<Key extends SettingKey>(key: Key) {
  return staffLoader("settings.read", async ({ tx, actor }) => ({
    saved: await readSettings(tx, key),
    editable: permits(actor, "settings.write"),
  }));
}

export const getSellerEditor = editorOf("seller");
export const getMoneyEditor = editorOf("money");
export const getReturnsEditor = editorOf("returns");
export const getLimitsEditor = editorOf("limits");
export const getHomeEditor = editorOf("home");
export const getAboutEditor = editorOf("about");

/** The brand to edit, with the colours and faces there are. */
export const getBrandEditor = staffLoader("settings.read", async ({ tx, actor }) => ({
  saved: await readSettings(tx, "brand"),
  seller: await readSettings(tx, "seller"),
  defaults: defaultColours,
  faces: faceNames.map((id) => ({ id, name: faces[id].name, stack: faces[id].page ?? faces[id].stack })),
  faceRules: faceRules(faceNames),
  editable: permits(actor, "settings.write"),
}));

export const getPolicyRows = staffLoader("settings.read", async ({ tx, actor, now }) => ({
  rows: await listPolicyRows(tx, now),
  editable: permits(actor, "settings.write"),
}));

/** A policy with all its versions; none when there is no such policy. */
export const getPolicyEditor = staffLoader("settings.read", async ({ tx, actor, now }, slug: string) => ({
  editions: await readPolicyEditions(tx, slug, now),
  editable: permits(actor, "settings.write"),
}));
