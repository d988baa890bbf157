import type { ReactNode } from "react";

/** Sheets of paper: no frame, so that what is printed is what is seen. */
export default function PrintLayout({ children }: { children: ReactNode }) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto w-full max-w-3xl grow px-gutter py-10 outline-none print:max-w-none print:p-0"
    >
      {children}
    </main>
  );
}
