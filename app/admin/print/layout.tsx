import { type ReactNode, Suspense } from "react";

export const metadata = { title: "Print", robots: { index: false, follow: false } };

/** Sheets of paper, without the frame around them. */
export default function PrintLayout({ children }: { children: ReactNode }) {
  return (
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto w-full max-w-3xl grow px-gutter py-8 outline-none print:max-w-none print:p-0"
    >
      <Suspense>{children}</Suspense>
    </main>
  );
}
