import { notFound } from "next/navigation";
import { builtAhead } from "../built-ahead";

export function generateStaticParams() {
  return [{ missing: [builtAhead] }];
}

/** Every address that is no page: answered 404 inside the shop's frame. */
export default async function Missing({ params }: { params: Promise<{ missing: string[] }> }) {
  await params;
  notFound();
}
