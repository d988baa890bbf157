import type { z } from "zod";
import type { policyInputSchema, shopSettingsSchema } from "./schema";

/** All that makes this program one particular shop. */
export type ShopSettings = z.infer<typeof shopSettingsSchema>;
/** Something the shop writes letters about. */
export type LetterTopic = ShopSettings["newsletter"]["topics"][number];
export type SettingKey = keyof ShopSettings;

export type PolicyInput = z.infer<typeof policyInputSchema>;
export type PolicyLink = { readonly slug: string; readonly title: string };
/** A policy as it stands since a day. */
export type PolicyPage = PolicyLink & { readonly html: string; readonly effectiveFrom: Date };
/** One of a policy's versions. */
export type PolicyVersion = { readonly id: string; readonly title: string; readonly effectiveFrom: Date };
