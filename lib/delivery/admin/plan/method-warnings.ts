import { formatMoney } from "@/lib/values/format-money";
import { formatWeight } from "@/lib/values/format-weight";
import type { PlanWarning, PlanZone, Tongue } from "../types";
import { bandGaps, type Stretch } from "./band-gaps";

/** What is odd about the prices of a zone's methods. Pure. */
export function methodWarnings(zone: PlanZone, index: number, { locale, currency }: Tongue): PlanWarning[] {
  const found: PlanWarning[] = [];
  const warn = (method: number | null, text: string, level: PlanWarning["level"] = "warning") =>
    found.push({ level, zone: index, method, text });
  for (const [place, { name, bands, rateBasis, freeFrom, active }] of zone.methods.entries()) {
    if (!active) continue;
    const write = (value: number) =>
      rateBasis === "weight" ? formatWeight(value, locale) : formatMoney(value, currency, locale);
    const say = ({ from, upTo }: Stretch) =>
      upTo === null ? `from ${write(from)} on` : `from ${write(from)} to ${write(upTo)}`;
    const { gaps, overlaps, end } = bandGaps(bands);
    for (const gap of gaps) warn(place, `“${name}” has no price ${say(gap)}.`);
    for (const overlap of overlaps)
      warn(place, `“${name}” has two prices ${say(overlap)}; the first is used.`);
    if (rateBasis === "subtotal" && end !== null)
      warn(place, `“${name}” is not offered for baskets of ${write(end)} or more.`);
    if (freeFrom !== null && bands.every(({ price }) => price === 0))
      warn(place, `“${name}” costs nothing anyway, so “free from” changes nothing.`, "notice");
  }
  const active = zone.methods.filter((method) => method.active && method.rateBasis === "weight");
  const ends = active.map(({ bands }) => bandGaps(bands).end);
  const most = ends.includes(null) ? null : Math.max(0, ...ends.map((end) => end ?? 0));
  const bySubtotal = zone.methods.some(
    ({ active, kind, rateBasis }) => active && kind === "parcel" && rateBasis === "subtotal",
  );
  if (active.length > 0 && most !== null && !bySubtotal)
    warn(null, `No parcel of ${formatWeight(most, locale)} or more is taken to “${zone.name}”.`, "notice");
  return found;
}
