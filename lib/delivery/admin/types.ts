import type { z } from "zod";
import type { DeliveryQuote } from "../types";
import type {
  addHolidaySchema,
  addTaxRateSchema,
  deliveryPlanSchema,
  endTaxRateSchema,
  holidaySchema,
  holidayWorkingSchema,
  removeTaxRateSchema,
  savePlanSchema,
  tryDeliverySchema,
} from "./schema";

export type DeliveryPlan = z.infer<typeof deliveryPlanSchema>;
export type PlanZone = DeliveryPlan["zones"][number];
export type PlanArea = PlanZone["areas"][number];
export type PlanMethod = PlanZone["methods"][number];
export type PlanBand = PlanMethod["bands"][number];

export type SavePlan = z.infer<typeof savePlanSchema>;
export type TryDelivery = z.infer<typeof tryDeliverySchema>;
export type AddHoliday = z.infer<typeof addHolidaySchema>;
export type HolidayKey = z.infer<typeof holidaySchema>;
export type HolidayWorking = z.infer<typeof holidayWorkingSchema>;
export type AddTaxRate = z.infer<typeof addTaxRateSchema>;
export type EndTaxRate = z.infer<typeof endTaxRateSchema>;
export type RemoveTaxRate = z.infer<typeof removeTaxRateSchema>;

/** The plan as it stands, and who saved it last; version 0 is what the shop began with. */
export type SavedPlan = {
  readonly version: number;
  readonly at: string | null;
  readonly by: string | null;
  readonly plan: DeliveryPlan;
};

/** What somebody else saved while an editor wrote. */
export type OthersPlan = {
  readonly version: number;
  readonly by?: string;
  readonly at?: string;
  readonly fields: readonly { readonly label: string; readonly mine: string; readonly theirs: string }[];
  readonly values: SavePlan;
};

export type PlanVersion = { readonly version: number; readonly at: Date; readonly by: string };

/** What is odd about a plan. `notice` is worth knowing, `warning` is most likely a mistake. */
export type PlanWarning = {
  readonly level: "notice" | "warning";
  /** Place of the zone and the method in the plan; null when it is about the whole. */
  readonly zone: number | null;
  readonly method: number | null;
  readonly text: string;
};

/** How weights, money and countries are written in sentences. */
export type Tongue = { readonly locale: string; readonly currency: string };

export type DeliveryTrial = {
  readonly place: string;
  readonly zone: string | null;
  readonly quote: DeliveryQuote;
  /** The sentence a visitor would read when nothing is offered. */
  readonly refusal: string | null;
  readonly tax: { readonly name: string; readonly ratePpm: number; readonly inclusive: boolean } | null;
};

export type HolidayRow = {
  readonly country: string;
  /** "YYYY-MM-DD" */
  readonly day: string;
  readonly name: string;
  readonly own: boolean;
  readonly working: boolean;
};

export type TaxRateRow = {
  readonly id: string;
  readonly country: string;
  readonly region: string | null;
  readonly taxClass: string;
  readonly ratePpm: number;
  readonly inclusive: boolean;
  readonly name: string;
  readonly validFrom: string;
  readonly validUntil: string | null;
};
