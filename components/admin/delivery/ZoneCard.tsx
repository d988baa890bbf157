"use client";

import { CircleAlert, Plus, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { Card } from "@/components/admin/kit/Card";
import { useShopFormat } from "@/components/admin/kit/format/ShopFormat";
import { Menu } from "@/components/admin/kit/Menu";
import { StateBadge } from "@/components/admin/kit/StateBadge";
import { Button } from "@/components/ui/Button";
import type { PlanWarning, PlanZone } from "@/lib/delivery/admin/types";
import { MethodDialog } from "./MethodDialog";
import { daysWords, placeWords, priceWords } from "./method-words";
import { PlacesDialog } from "./PlacesDialog";
import { hasFault, move, newMethod, type PlanForm, withMethod, withZone } from "./plan-edit";

type Props = {
  form: PlanForm;
  at: number;
  zone: PlanZone;
  warnings: readonly PlanWarning[];
  editable: boolean;
};

/** One zone: where it lies, how things get there, and what is odd about it. */
export function ZoneCard({ form, at, zone, warnings, editable }: Props) {
  const { locale, currency } = useShopFormat();
  const [open, setOpen] = useState<number | "places" | null>(null);
  const { plan } = form.value;
  const path = `plan.zones.${at}`;
  const set = (change: Partial<PlanZone>) => form.set("plan", withZone(plan, at, change));
  const { methods } = zone;
  const opened = typeof open === "number" ? methods[open] : undefined;
  const ownFault = hasFault(form, `${path}.areas`) || hasFault(form, `${path}.name`);
  return (
    <Card
      title={zone.name || "New zone"}
      padded={false}
      actions={
        editable ? (
          <>
            <Button type="button" tone="quiet" size="small" onClick={() => setOpen("places")}>
              Places
            </Button>
            <Button
              type="button"
              tone="quiet"
              size="small"
              onClick={() => {
                set({ methods: [...methods, newMethod("Standard delivery")] });
                setOpen(methods.length);
              }}
            >
              <Plus aria-hidden="true" className="size-4" /> Add a method
            </Button>
            <Menu
              label={`More on ${zone.name}`}
              items={[
                {
                  label: "Move up",
                  disabled: at === 0,
                  onSelect: () => form.set("plan", { zones: move(plan.zones, at, -1) }),
                },
                {
                  label: "Move down",
                  disabled: at === plan.zones.length - 1,
                  onSelect: () => form.set("plan", { zones: move(plan.zones, at, 1) }),
                },
                "line",
                {
                  label: "Remove zone",
                  tone: "danger",
                  onSelect: () => form.set("plan", { zones: plan.zones.filter((_, index) => index !== at) }),
                },
              ]}
            />
          </>
        ) : null
      }
    >
      <p className="px-4 pb-3 text-sm break-words text-ink-soft sm:px-5" suppressHydrationWarning>
        {placeWords(zone, locale)}
      </p>
      {ownFault ? <FaultLine>Its name or its places need another look.</FaultLine> : null}
      <ul className={methods.length > 0 ? "border-t" : ""}>
        {Object.entries(methods).map(([place, method]) => {
          const index = Number(place);
          const faulty = hasFault(form, `${path}.methods.${index}`);
          return (
            <li key={place} className="flex items-center gap-2 border-b last:border-b-0">
              <button
                type="button"
                disabled={!editable}
                onClick={() => setOpen(index)}
                className="flex min-h-12 min-w-0 grow items-center justify-between gap-4 px-4 py-2 text-left text-sm hover:bg-surface disabled:cursor-default sm:px-5"
              >
                <span className="min-w-0">
                  <span className="flex flex-wrap items-center gap-2 font-medium">
                    {method.name || "New method"}
                    {method.active ? null : <StateBadge>off</StateBadge>}
                    {faulty ? <StateBadge tone="danger">needs another look</StateBadge> : null}
                  </span>
                  <span className="block text-ink-soft">{daysWords(method)}</span>
                </span>
                <span className="max-w-1/2 shrink-0 text-right tabular-nums">
                  {priceWords(method, currency, locale)}
                </span>
              </button>
              {editable ? (
                <Menu
                  label={`More on ${method.name}`}
                  items={[
                    {
                      label: "Move up",
                      disabled: index === 0,
                      onSelect: () => set({ methods: move(methods, index, -1) }),
                    },
                    {
                      label: "Move down",
                      disabled: index === methods.length - 1,
                      onSelect: () => set({ methods: move(methods, index, 1) }),
                    },
                    {
                      label: "Duplicate",
                      onSelect: () =>
                        set({ methods: methods.toSpliced(index + 1, 0, { ...method, id: null }) }),
                    },
                    "line",
                    {
                      label: "Remove",
                      tone: "danger",
                      onSelect: () => set({ methods: methods.toSpliced(index, 1) }),
                    },
                  ]}
                />
              ) : null}
              <span className="w-1" />
            </li>
          );
        })}
      </ul>
      {warnings.length > 0 ? (
        <ul className="grid gap-1.5 border-t px-4 py-3 text-sm sm:px-5">
          {warnings.map(({ text, level }) => (
            <li key={text} className="flex gap-2">
              <TriangleAlert
                aria-hidden="true"
                className={`mt-0.5 size-4 shrink-0 ${level === "warning" ? "text-notice" : "text-ink-soft"}`}
              />
              <span className={level === "warning" ? "" : "text-ink-soft"}>{text}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {open === "places" ? (
        <PlacesDialog form={form} path={path} zone={zone} onZone={set} onClose={() => setOpen(null)} />
      ) : null}
      {opened && typeof open === "number" ? (
        <MethodDialog
          form={form}
          path={`${path}.methods.${open}`}
          method={opened}
          onMethod={(method) => form.set("plan", withMethod(plan, at, open, method))}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Card>
  );
}

function FaultLine({ children }: { children: string }) {
  return (
    <p className="flex gap-2 px-4 pb-3 text-sm text-danger sm:px-5">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      {children}
    </p>
  );
}
