import type { ReturnDetail } from "@/lib/orders/returns/admin/types";

/** The pieces of a return and what became of them. */
export function ReturnLines({ lines }: { lines: ReturnDetail["lines"] }) {
  return (
    <ul className="border-t text-sm">
      {lines.map(({ orderLineId, title, quantity, received, restocked }) => (
        <li
          key={orderLineId}
          className="flex flex-wrap justify-between gap-x-4 border-b px-4 py-3 last:border-b-0 sm:px-5"
        >
          <span className="font-medium">
            {quantity} × {title}
          </span>
          {received === null ? null : (
            <span className="text-ink-soft">
              {received} came back, {restocked} on the shelf
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
