import type { ReactNode } from "react";

/** The main matter and what stands beside it; one below the other on a phone. */
export function Columns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem] xl:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid min-w-0 grid-cols-1 gap-4">{main}</div>
      <div className="grid min-w-0 grid-cols-1 gap-4">{side}</div>
    </div>
  );
}
