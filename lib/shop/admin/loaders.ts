import { staffLoader } from "@/lib/staff/loaders";
import { permits } from "@/lib/staff/permits";
import { readShop } from "../data";
import { defaultColours } from "../default-colours";
import { faceRules } from "../face-rules";
import { type FaceName, faces } from "../faces";
import { neededPolicies } from "../needed-policies";
import type { SettingKey } from "../types";
import { listPolicyRows, readPolicyEditions, readSettings } from "./data";
import { policyDraft } from "./policy-draft";
import { suggestSeller } from "./suggest-seller";

const faceNames = Object.keys(faces) as FaceName[];

/** Reads one group of settings to edit, and whether this member may. */
function editorOf<Key extends SettingKey>(key: Key) {
  return staffLoader("settings.read", async ({ tx, actor }) => ({
    saved: await readSettings(tx, key),
    editable: permits(actor, "settings.write"),
  }));
}

/** Who sells, to edit. Before the first time it says what is known already: the shop's name, and who asks. */
export const getSellerEditor = staffLoader("settings.read", async ({ tx, actor }) => {
  const saved = await readSettings(tx, "seller");
  return {
    saved: saved.version === "" ? await suggestSeller(tx, saved, actor) : saved,
    editable: permits(actor, "settings.write"),
  };
});
export const getMoneyEditor = editorOf("money");
export const getReturnsEditor = editorOf("returns");
export const getLimitsEditor = editorOf("limits");
export const getHomeEditor = editorOf("home");
export const getAboutEditor = editorOf("about");
export const getNewsletterEditor = editorOf("newsletter");

/** The brand to edit, with the colours and faces there are. */
export const getBrandEditor = staffLoader("settings.read", async ({ tx, actor }) => ({
  saved: await readSettings(tx, "brand"),
  seller: await readSettings(tx, "seller"),
  defaults: defaultColours,
  faces: faceNames.map((id) => ({ id, name: faces[id].name, stack: faces[id].page ?? faces[id].stack })),
  faceRules: faceRules(faceNames),
  editable: permits(actor, "settings.write"),
}));

/** Every policy there is, and those that a shop needs and this one lacks. */
export const getPolicyRows = staffLoader("settings.read", async ({ tx, actor, now }) => {
  const rows = await listPolicyRows(tx, now);
  return {
    rows,
    missing: neededPolicies.filter(({ slug }) => !rows.some((row) => row.slug === slug)),
    editable: permits(actor, "settings.write"),
  };
});

/** A draft to begin a policy with; null for one there is no draft of. */
export const getPolicyDraft = staffLoader("settings.write", async ({ tx }, slug: string) =>
  policyDraft(slug, await readShop(tx)),
);

/** A policy with all its versions; none when there is no such policy. */
export const getPolicyEditor = staffLoader("settings.read", async ({ tx, actor, now }, slug: string) => ({
  editions: await readPolicyEditions(tx, slug, now),
  editable: permits(actor, "settings.write"),
}));
