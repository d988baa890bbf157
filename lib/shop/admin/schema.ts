import { z } from "zod";
import { isCountry } from "@/lib/values/country";
import { policyInputSchema, settingGroups } from "../schema";

/** When the group was saved last, as the editor began with it; "" when it never was. */
const version = z.string().max(40);

const currencies = new Set(Intl.supportedValuesOf("currency"));

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
}

/** The forms of the settings pages, one a group: the group's own fields with the version they were read at. */
export const settingForms = {
  brand: settingGroups.brand.extend({ version }),
  seller: settingGroups.seller.extend({ version }),
  money: settingGroups.money.extend({
    version,
    currency: z.string().refine((code) => currencies.has(code), "Choose a currency."),
    homeCountry: z.string().refine(isCountry, "Choose a country."),
    timeZone: z.string().refine(isTimeZone, "Choose a time zone."),
    /** The owner has read what a change of currency, country or clock brings about. */
    understood: z.boolean(),
  }),
  returns: settingGroups.returns.extend({ version }),
  limits: settingGroups.limits.extend({ version }),
  home: settingGroups.home.extend({ version }),
  about: settingGroups.about.extend({ version }),
  backups: settingGroups.backups.extend({ version }),
  newsletter: settingGroups.newsletter.extend({ version }),
  recovery: settingGroups.recovery.extend({ version }),
  loyalty: settingGroups.loyalty.extend({ version }),
  referrals: settingGroups.referrals.extend({ version }),
  ambassadors: settingGroups.ambassadors.extend({ version }),
};

/** Colours that are being chosen, readable or not. */
const hex = z.string().regex(/^#[0-9a-f]{6}$/);
export const draftColoursSchema = z.record(z.string().max(40), z.strictObject({ light: hex, dark: hex }));

export const publishPolicySchema = policyInputSchema.extend({
  /** Id of the newest version the editor knew; "" for a new policy. */
  version,
  /** The day it comes into force in the shop's time zone; null for now. */
  from: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "Choose a day.")
    .nullable(),
});

export const withdrawPolicySchema = z.strictObject({ id: z.string().max(60) });
