"use client";

import { Plus } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Card } from "@/components/admin/kit/Card";
import { Columns } from "@/components/admin/kit/Columns";
import { Empty } from "@/components/admin/kit/Empty";
import { AdminForm } from "@/components/admin/kit/form/AdminForm";
import { SaveBar } from "@/components/admin/kit/form/SaveBar";
import { useAdminForm } from "@/components/admin/kit/form/use-admin-form";
import { useShopFormat } from "@/components/admin/kit/format/ShopFormat";
import { Button } from "@/components/ui/Button";
import { Notice } from "@/components/ui/Notice";
import { savePlan, warnOfPlan } from "@/lib/delivery/admin/actions";
import type { DeliveryPlan, PlanWarning, SavedPlan, SavePlan } from "@/lib/delivery/admin/types";
import { Tester } from "./trial/Tester";
import { ZoneCard } from "./ZoneCard";

type Props = {
  saved: SavedPlan;
  /** An earlier version, taken up as a draft. */
  draft: DeliveryPlan | null;
  warnings: readonly PlanWarning[];
  editable: boolean;
  home: string;
  /** The shop's local day and time, for the tester to begin with. */
  moment: string;
  aside: ReactNode;
};

/** Zones and methods as one plan that is saved whole, with what is odd about it and the tester beside it. */
export function PlanEditor({ saved, draft, warnings: first, editable, home, moment, aside }: Props) {
  const form = useAdminForm<SavePlan, SavedPlan>(
    savePlan,
    { version: saved.version, plan: saved.plan },
    {
      saved: "Delivery saved. The shop quotes by it from now on.",
      onSaved: ({ version, plan }) => form.replace({ version, plan }),
    },
  );
  const { plan } = form.value;
  const taken = useRef<DeliveryPlan | null>(null);
  const { patch } = form;
  const { locale } = useShopFormat();
  useEffect(() => {
    if (!draft || taken.current === draft) return;
    taken.current = draft;
    patch({ plan: draft });
  }, [draft, patch]);
  const warnings = useWarnings(plan, first);
  const general = warnings.filter(({ zone }) => zone === null);
  return (
    <AdminForm form={form} label="Delivery plan">
      <Columns
        main={
          <>
            {general.length > 0 ? (
              <Notice kind={general.some(({ level }) => level === "warning") ? "notice" : "info"}>
                <ul className="grid gap-1">
                  {general.map(({ text }) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </Notice>
            ) : null}
            {plan.zones.length === 0 ? (
              <Card>
                <Empty title="Nothing is delivered yet">
                  A zone is a place with its own prices: your country, its islands, a group of countries.
                </Empty>
              </Card>
            ) : null}
            {Object.entries(plan.zones).map(([place, zone]) => (
              <ZoneCard
                key={place}
                form={form}
                at={Number(place)}
                zone={zone}
                editable={editable}
                warnings={warnings.filter((warning) => warning.zone === Number(place))}
              />
            ))}
            {editable ? (
              <Button
                type="button"
                tone="quiet"
                className="justify-self-start"
                onClick={() =>
                  form.set("plan", {
                    zones: [
                      ...plan.zones,
                      {
                        id: null,
                        ...(plan.zones.length === 0
                          ? {
                              name: new Intl.DisplayNames(locale, { type: "region" }).of(home) ?? home,
                              areas: [{ country: home, postcodePattern: null }],
                            }
                          : { name: "New zone", areas: [] }),
                        methods: [],
                      },
                    ],
                  })
                }
              >
                <Plus aria-hidden="true" className="size-4" /> Add a zone
              </Button>
            ) : null}
            <SaveBar form={form} label="Save delivery" />
          </>
        }
        side={
          <div className="grid gap-4 lg:sticky lg:top-4">
            <Tester draft={form.dirty ? plan : null} home={home} moment={moment} />
            {aside}
          </div>
        }
      />
    </AdminForm>
  );
}

/** What is odd about the plan as it is being written; asked a moment after the last key. */
function useWarnings(plan: DeliveryPlan, first: readonly PlanWarning[]): readonly PlanWarning[] {
  const [warnings, setWarnings] = useState(first);
  const begun = useRef(plan);
  useEffect(() => {
    if (begun.current === plan) return;
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await warnOfPlan(plan).catch(() => null);
      // A plan that cannot be saved yet keeps the warnings it had; its faults are named on saving.
      if (current && answer?.ok) setWarnings(answer.value);
    }, 500);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [plan]);
  return warnings;
}
