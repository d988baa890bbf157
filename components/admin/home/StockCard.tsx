import Link from "next/link";
import type { LowStock } from "@/lib/insights/home/types";
import { Card } from "../kit/Card";
import { countWords } from "./count-words";
import { HomeRow } from "./HomeRow";

/** What runs low, and how much is sold out. */
export function StockCard({ stock }: { stock: LowStock }) {
  const { low, soldOut, products } = stock;
  return (
    <Card
      title={`Running low: ${countWords(low)}`}
      padded={false}
      actions={
        low.count > 0 ? (
          <Link href="/admin/products?status=active&stock=low" prefetch={false} className="link text-sm">
            All of them
          </Link>
        ) : null
      }
    >
      {products.length > 0 ? (
        <ul className="border-t">
          {products.map(({ id, title, left }) => (
            <HomeRow key={id} href={`/admin/products/${id}`} title={title} aside={`${left} left`} />
          ))}
        </ul>
      ) : (
        <p className="px-4 pb-4 text-ink-soft sm:px-5">Nothing on sale runs low.</p>
      )}
      {soldOut.count > 0 ? (
        <p className="border-t px-4 py-2.5 text-sm sm:px-5">
          <Link href="/admin/products?status=active&stock=out" prefetch={false} className="link">
            {soldOut.count === 1 ? "One product is sold out" : `${countWords(soldOut)} products are sold out`}
          </Link>
        </p>
      ) : null}
    </Card>
  );
}
