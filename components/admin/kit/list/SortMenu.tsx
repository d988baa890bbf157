"use client";

import { ArrowDownUp } from "lucide-react";
import { Button } from "@/components/ui/Button";
import type { ListRequest } from "@/lib/values/list-request";
import { Menu } from "../Menu";
import type { ListColumn } from "./list-shape";

type Props = {
  columns: readonly ListColumn[];
  sorts?: readonly { name: string; label: string; descending?: boolean }[];
  request: ListRequest;
  onChange: (change: Partial<ListRequest>) => void;
};

/** The orders of a list where no table heads can be pressed: on a phone. */
export function SortMenu({ columns, sorts, request, onChange }: Props) {
  const orders =
    sorts ??
    columns.flatMap(({ sort, header, descendingFirst }) =>
      sort ? [{ name: sort, label: header, descending: descendingFirst ?? false }] : [],
    );
  if (orders.length === 0) return null;
  return (
    <div className="md:hidden">
      <Menu
        label="Order"
        trigger={
          <Button type="button" tone="quiet" className="px-2.5!">
            <ArrowDownUp aria-hidden="true" className="size-4" />
          </Button>
        }
        items={orders.map(({ name, label, descending = false }) => {
          const current = request.sort === name;
          return {
            label,
            ...(current ? { hint: request.descending ? "falling" : "rising" } : {}),
            onSelect: () => onChange({ sort: name, descending: current ? !request.descending : descending }),
          };
        })}
      />
    </div>
  );
}
