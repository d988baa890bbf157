import { cacheLife, cacheTag } from "next/cache";
import { building } from "@/lib/platform/cache/building";
import { cacheTags } from "@/lib/platform/cache/cache-tags";
import { keptUnder } from "@/lib/platform/cache/kept-under";
import { env } from "@/lib/platform/env";
import { pagesReader } from "@/lib/platform/reader";
import { brandStyle } from "./brand-style";
import { listPolicies, listPolicyVersions, readPolicy, readPolicyVersion, readShop } from "./data";
import { defaultColours } from "./default-colours";
import { faceRules } from "./face-rules";
import { markOf } from "./mark-of";
import { openFace } from "./open-face";
import { placeholderEmail, shopSettingsSchema } from "./schema";
import type { PolicyLink, PolicyPage, PolicyVersion, ShopSettings } from "./types";

const dayMs = 24 * 60 * 60 * 1000;

/** The shop's settings, remembered until they are saved. */
export async function getShop(): Promise<ShopSettings> {
  "use cache";
  cacheTag(cacheTags.settings);
  if (building()) {
    cacheLife({ stale: 30, revalidate: 1, expire: 300 });
    return shopSettingsSchema.parse({});
  }
  cacheLife("days");
  return readShop(pagesReader());
}

/** The same for an answer that is no page: of what it says nothing is kept that would have to be forgotten with the settings. */
export const getShopAtOnce: () => Promise<ShopSettings> = keptUnder([cacheTags.settings], dayMs, () =>
  readShop(pagesReader()),
);

/** Where visitors may write to; null while nobody has said so in the settings. */
export async function getContactEmail(): Promise<string | null> {
  const { email } = (await getShop()).seller;
  return email === placeholderEmail ? null : email;
}

/** A policy as it stands today, or null. */
export async function getPolicy(slug: string): Promise<PolicyPage | null> {
  "use cache";
  cacheTag(cacheTags.settings);
  cacheLife("days");
  return readPolicy(pagesReader(), slug, new Date());
}

/** The policies in force, for the footer. */
export async function getPolicyLinks(): Promise<PolicyLink[]> {
  "use cache";
  cacheTag(cacheTags.settings);
  if (building()) {
    cacheLife({ stale: 30, revalidate: 1, expire: 300 });
    return [];
  }
  cacheLife("days");
  return listPolicies(pagesReader(), new Date());
}

/** The same for an answer that is no page. */
export const getPolicyLinksAtOnce: () => Promise<PolicyLink[]> = keptUnder([cacheTags.settings], dayMs, () =>
  listPolicies(pagesReader(), new Date()),
);

/** Every version of a policy that is or was in force, newest first. */
export async function getPolicyVersions(slug: string): Promise<PolicyVersion[]> {
  "use cache";
  cacheTag(cacheTags.settings);
  cacheLife("days");
  return listPolicyVersions(pagesReader(), slug, new Date());
}

/** A policy as it stood in one of its versions, by the version's id; null when there is none in force yet. */
export async function getPolicyVersion(slug: string, id: string): Promise<PolicyPage | null> {
  "use cache";
  cacheTag(cacheTags.settings);
  cacheLife("days");
  return readPolicyVersion(pagesReader(), slug, id, new Date());
}

/** A file of a face the shop may have chosen; null when there is none of this name. */
export async function getFace(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return openFace(name);
}

/** The shop's own address without a slash at the end; unknown while building. */
export function getShopUrl(): string {
  return building() ? "http://localhost" : env().APP_URL;
}

/** What the root of every page needs: language, colours and the brand for titles. */
export async function getDress(): Promise<{
  name: string;
  language: string;
  style: Record<string, string> | undefined;
  /** Rules that bring the faces the shop chose, and a name for them; null for those every page has. */
  faces: { key: string; rules: string } | null;
  paper: { light: string; dark: string };
}> {
  const { brand, money } = await getShop();
  const chosen = [brand.faces.display, brand.faces.text];
  const rules = faceRules(chosen);
  return {
    name: brand.name,
    language: money.locale,
    style: brandStyle(brand),
    faces: rules === "" ? null : { key: chosen.join("-"), rules },
    paper: brand.colours.paper ?? defaultColours.paper,
  };
}

/** The shop's mark as an SVG. */
export async function getMark(): Promise<string> {
  const { colours } = (await getShop()).brand;
  return markOf(
    (colours.accent ?? defaultColours.accent).light,
    (colours.paper ?? defaultColours.paper).light,
  );
}

/** The shop's mark as a PNG of 180 pixels, without transparent corners. */
export async function getMarkPixels(): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import("sharp");
  const drawn = (await getMark()).replace(' rx="14"', "");
  return new Uint8Array(await sharp(Buffer.from(drawn)).resize(180).png().toBuffer());
}
