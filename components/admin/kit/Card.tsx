import clsx from "clsx";
import type { ReactNode } from "react";

type Props = {
  title?: ReactNode;
  actions?: ReactNode;
  id?: string;
  /** False: the content reaches the edges, for lists and tables. */
  padded?: boolean;
  className?: string;
  children: ReactNode;
};

/** One matter on an admin page. */
export function Card({ title, actions, id, padded = true, className, children }: Props) {
  return (
    <section
      id={id}
      aria-label={typeof title === "string" ? title : undefined}
      className={clsx("rounded-(--radius-l) border bg-raised", className)}
    >
      {title || actions ? (
        <div
          className={clsx(
            "flex flex-wrap items-center justify-between gap-2 px-4 pt-3.5 sm:px-5",
            !padded && "pb-3",
          )}
        >
          {title ? <h2 className="text-heading font-semibold">{title}</h2> : <span />}
          {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
        </div>
      ) : null}
      {padded ? <div className="px-4 py-4 sm:px-5">{children}</div> : children}
    </section>
  );
}
