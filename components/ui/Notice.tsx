import clsx from "clsx";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";

const kinds = {
  info: { box: "bg-surface", mark: "text-ink-soft", icon: Info },
  success: { box: "bg-success-soft", mark: "text-success", icon: CircleCheck },
  notice: { box: "bg-notice-soft", mark: "text-notice", icon: TriangleAlert },
  danger: { box: "bg-danger-soft", mark: "text-danger", icon: CircleAlert },
};

type Props = Omit<ComponentProps<"div">, "title"> & { kind?: keyof typeof kinds; title?: ReactNode };

/** A sentence that must not be missed. Give it role="alert" or role="status" when it appears after the page did. */
export function Notice({ kind = "info", title, className, children, ...rest }: Props) {
  const { box, mark, icon: Icon } = kinds[kind];
  return (
    <div {...rest} className={clsx("flex gap-3 rounded-m px-4 py-3.5 text-sm text-ink", box, className)}>
      <Icon aria-hidden="true" className={clsx("mt-0.5 size-4.5 shrink-0", mark)} />
      <div className="min-w-0">
        {title ? <p className="font-medium">{title}</p> : null}
        {children}
      </div>
    </div>
  );
}
