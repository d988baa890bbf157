import { emptySaleForm } from "@/lib/early-access/admin/editor/empty-sale-form";
import { saveSale } from "@/lib/early-access/admin/editor/save-sale";
import { scheduleSale } from "@/lib/early-access/admin/schedule/schedule-sale";
import type { SaleForm } from "@/lib/early-access/admin/types";
import { transact } from "@/lib/platform/transact";
import { localMoment } from "@/lib/values/local-moment";

const shop = { kind: "system", name: "test" } as const;

type Wanted = Omit<Partial<SaleForm>, "opensAt" | "endsAt" | "windows"> & {
  readonly opensAt: Date;
  readonly endsAt: Date;
  readonly windows?: readonly {
    kind: SaleForm["windows"][number]["kind"];
    segmentId?: string;
    tier?: string;
    opensAt: Date;
  }[];
};

/** A scheduled sale. Its moments fall on whole minutes, as those of the form do. */
export async function saleOf({ opensAt, endsAt, windows = [], ...own }: Wanted, now: Date): Promise<string> {
  const moment = (at: Date) => localMoment(at, "Europe/London");
  const form: SaleForm = {
    ...{ ...emptySaleForm(), name: "Winter secret", percent: "20", ...own },
    ...{ opensAt: moment(opensAt), endsAt: moment(endsAt) },
    windows: windows.map(({ kind, segmentId = "", tier = "", opensAt: at }) => ({
      id: "",
      kind,
      segmentId,
      tier,
      opensAt: moment(at),
    })),
  };
  const saved = await transact((tx) => saveSale(tx, shop, form, now));
  if (!saved.ok) throw new Error(`the sale was not saved: ${saved.reason} ${JSON.stringify(saved.detail)}`);
  const { id, form: kept } = saved.value;
  const set = await transact((tx) => scheduleSale(tx, shop, { id, version: kept.version }, now));
  if (!set.ok) throw new Error(`the sale was not scheduled: ${set.reason}`);
  return id;
}
