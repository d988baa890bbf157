import type { StepOf } from "../plan/types";

const units = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;

/** The moment a wait that begins now is over; a day is 24 hours. */
export function later(now: Date, { amount, unit }: Pick<StepOf<"wait">, "amount" | "unit">): Date {
  return new Date(now.getTime() + amount * units[unit]);
}
