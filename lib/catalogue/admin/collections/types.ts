import type { RuleCondition } from "../../schema";

export type ConditionForm = {
  field: RuleCondition["field"];
  operator: RuleCondition["operator"];
  /** As it is typed: amounts of money as "12.50". */
  value: string;
};

/** What the editor of a collection holds, all as it is typed. */
export type CollectionForm = {
  /** Null for a new one. */
  id: string | null;
  version: number;
  title: string;
  /** "" for one made from the title. */
  handle: string;
  descriptionHtml: string;
  kind: "manual" | "rule";
  match: "all" | "any";
  conditions: ConditionForm[];
  shown: boolean;
  /** A moment to come in the shop's time zone; "" for at once, or as it is. */
  publishAt: string;
  /** Place among the shop's collections, from 0. */
  position: string;
  seoTitle: string;
  seoDescription: string;
  /** Its picture; "" for none. */
  mediaId: string;
};

export type CollectionFacts = {
  readonly publishedAt: Date | null;
  readonly updatedAt: Date;
  readonly products: number;
  readonly pictureSrc: string | null;
};

export type CollectionListRow = {
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  readonly kind: "manual" | "rule";
  readonly position: number;
  readonly publishedAt: Date | null;
  readonly updatedAt: Date;
  readonly products: number;
  readonly pictureKey: string | null;
};

export type CollectionMember = {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly minPrice: number;
  readonly pictureKey: string | null;
};

/** How many products a rule holds, and the first of them. */
export type RulePreview = { readonly count: number; readonly first: readonly CollectionMember[] };
