import type { z } from "zod";
import type { ColourName } from "../default-colours";
import type { SettingKey, ShopSettings } from "../types";
import type { publishPolicySchema, settingForms, withdrawPolicySchema } from "./schema";

export type SettingForm<Key extends SettingKey> = z.infer<(typeof settingForms)[Key]>;
export type PublishPolicy = z.infer<typeof publishPolicySchema>;
export type WithdrawPolicy = z.infer<typeof withdrawPolicySchema>;

/** A group of settings with the version to save it by. */
export type SavedSettings<Key extends SettingKey> = ShopSettings[Key] & { readonly version: string };

/** What somebody else changed while this editor wrote. */
export type ChangedMeanwhile<Value> = {
  readonly version: string;
  readonly by?: string;
  readonly at?: string;
  readonly fields: readonly { readonly label: string; readonly mine: string; readonly theirs: string }[];
  readonly values: Partial<Value>;
};

/** A shade with which a colour can be read where it stands. */
export type ColourProposal = {
  readonly name: ColourName;
  readonly scheme: "light" | "dark";
  readonly from: string;
  readonly to: string;
};

/** What is wrong with colours, in the words the page shows, and what would mend it. */
export type ColourJudgement = {
  readonly faults: readonly {
    readonly front: string;
    readonly ground: string;
    readonly scheme: "light" | "dark";
    /** Contrast to one decimal place. */
    readonly found: number;
    readonly least: number;
  }[];
  readonly proposals: readonly ColourProposal[];
};

export type PolicyRow = {
  readonly slug: string;
  readonly title: string;
  /** In force now; null when the first version is still to come. */
  readonly since: Date | null;
  /** The next version's day, when one waits. */
  readonly next: Date | null;
  readonly versions: number;
};

export type PolicyEdition = {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  readonly effectiveFrom: Date;
  readonly createdAt: Date;
  readonly state: "past" | "in_force" | "to_come";
};
